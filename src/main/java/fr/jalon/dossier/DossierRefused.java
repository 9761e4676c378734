package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import java.util.List;

/** A dossier that may not take the place of the stored one; the message is for people. */
public final class DossierRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    private DossierRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do, in the infinitive. */
    public String remedy() {
        return remedy;
    }

    /** What was measured in one shape and at one pace cannot be read in another. */
    static DossierRefused redefined(ContractId contract, List<String> changes) {
        return new DossierRefused(
                "Contrat " + contract + "\u00a0: des résultats sont déjà saisis, et ne peuvent être lus avec un"
                        + " autre « shape » ou « frequency »\u00a0: " + enumerate(changes),
                "remettre ce qui était, et donner un autre code à l’indicateur nouveau");
    }

    /** What was measured is never lost: the indicators stay, whatever becomes of their fiche. */
    static DossierRefused measured(ContractId contract, List<String> indicators) {
        var told = indicators.size() == 1
                ? "l’indicateur %s a des résultats et ne peut pas être retiré du fichier. Remettez-le, ou abandonnez la fiche."
                : "les indicateurs %s ont des résultats et ne peuvent pas être retirés du fichier. Remettez-les, ou"
                        + " abandonnez la fiche.";
        return new DossierRefused(
                "Contrat " + contract + "\u00a0: " + told.formatted(enumerate(indicators)),
                "remettre ces indicateurs dans le fichier");
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }
}
