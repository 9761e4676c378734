package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier that may not take the place of the stored one, with every reason; the message is for people. */
public final class DossierRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    DossierRefused(List<Reason> reasons) {
        super(reasons.stream().map(Reason::rule).collect(Collectors.joining("\n")));
        this.reasons = List.copyOf(reasons);
    }

    /** One thing that stands against it, and what to do, in the infinitive. */
    public record Reason(String rule, String remedy) {}

    public List<Reason> reasons() {
        return reasons;
    }

    /** What was measured in one shape and at one pace cannot be read in another. */
    static Reason redefined(ContractId contract, List<String> changes) {
        return new Reason(
                "Contrat " + contract + "\u00a0: des résultats sont déjà saisis, et ne peuvent être lus avec un"
                        + " autre « shape » ou « frequency »\u00a0: " + enumerate(changes),
                "remettre ce qui était, et donner un autre code à l’indicateur nouveau");
    }

    /** What was measured is never lost: the indicators stay, whatever becomes of their fiche. */
    static Reason measured(ContractId contract, List<String> indicators) {
        var told = indicators.size() == 1
                ? "l’indicateur %s a des résultats et ne peut pas être retiré du fichier. Remettez-le, ou abandonnez la fiche."
                : "les indicateurs %s ont des résultats et ne peuvent pas être retirés du fichier. Remettez-les, ou"
                        + " abandonnez la fiche.";
        return new Reason(
                "Contrat " + contract + "\u00a0: " + told.formatted(enumerate(indicators)),
                "remettre ces indicateurs dans le fichier");
    }

    /** What was measured and what is computed cannot both be the value. */
    static Reason computed(ContractId contract, List<String> indicators) {
        return new Reason(
                "Contrat " + contract
                        + "\u00a0: des résultats sont déjà saisis, et « formula » ferait calculer ce qui a été"
                        + " mesuré\u00a0: " + enumerate(indicators),
                "retirer « formula », et donner un autre code à l’indicateur calculé");
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }
}
