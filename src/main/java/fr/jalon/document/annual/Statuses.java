package fr.jalon.document.annual;

import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.Lateness;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.StatusChange;
import org.jspecify.annotations.Nullable;

/** Where a fiche stands and since when, in a phrase that follows its sign. */
final class Statuses {
    private Statuses() {}

    /** «en retard de 215 jours : étape « … » attendue le 30/06/2025», «en cours depuis le 12/03/2024». */
    static String said(FicheBilan fiche) {
        Lateness late = fiche.lateness();
        return late == null ? declared(fiche) : late(late, fiche.status());
    }

    /** The word alone, for a narrow table. */
    static String word(FicheBilan fiche) {
        return Labels.group(fiche.group());
    }

    private static String late(Lateness late, @Nullable StatusChange status) {
        String what = switch (late.cause()) {
            case MILESTONE ->
                "étape " + French.quote(Prose.text(late.what())) + " attendue le " + French.date(late.since());
            case END_DATE -> "fin prévue le " + French.date(late.since());
            case POSTPONED_PAST_FIRST_END -> "fin d’abord prévue le " + French.date(late.since());
        };
        String postponed = status == null || status.postponedTo() == null
                ? ""
                : French.NARROW + "; reportée au " + French.date(status.postponedTo());
        return "en retard de " + French.count(late.days(), "jour", "jours") + French.NO_BREAK + ": " + what + postponed;
    }

    private static String declared(FicheBilan fiche) {
        StatusChange status = fiche.status();
        if (status == null || status.status() == FicheStatus.NOT_STARTED) {
            return "non démarrée, début prévu le " + French.date(fiche.fiche().startsOn());
        }
        String since = status.status() == FicheStatus.COMPLETED || status.status() == FicheStatus.ABANDONED
                ? " le "
                : " depuis le ";
        String reason = status.reason() == null ? "" : " (" + Prose.open(status.reason()) + ")";
        return Labels.status(status.status()) + since + French.date(status.since()) + to(status) + reason;
    }

    private static String to(StatusChange status) {
        return status.postponedTo() == null ? "" : ", au " + French.date(status.postponedTo());
    }
}
