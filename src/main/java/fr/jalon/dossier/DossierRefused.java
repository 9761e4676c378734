package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import java.util.List;

/** A dossier that may not take the place of the stored one; the message is for people. */
public final class DossierRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DossierRefused(String message) {
        super(message);
    }

    /** What was measured is never lost: the indicators stay, whatever becomes of their fiche. */
    static DossierRefused measured(ContractId contract, List<String> indicators) {
        var subject = indicators.size() == 1
                ? "l’indicateur " + indicators.get(0) + " a des résultats"
                : "les indicateurs " + enumerate(indicators) + " ont des résultats";
        return new DossierRefused("Contrat " + contract + "\u00a0: " + subject
                + " et ne peu" + (indicators.size() == 1 ? "t" : "vent") + " pas être retiré"
                + (indicators.size() == 1 ? "" : "s") + " du fichier. Remettez-"
                + (indicators.size() == 1 ? "le" : "les") + ", ou abandonnez la fiche.");
    }

    private static String enumerate(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }
}
