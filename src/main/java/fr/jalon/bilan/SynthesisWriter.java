package fr.jalon.bilan;

import fr.jalon.bilan.Synthesis.Line;
import fr.jalon.contract.Contract;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.StatusChange;
import fr.jalon.result.Campaign;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the first page from the figures, by rules and without adjectives. */
final class SynthesisWriter {
    private static final int LINES = 4;

    private final BilanInput input;

    SynthesisWriter(BilanInput input) {
        this.input = input;
    }

    Synthesis write(List<FicheBilan> fiches, Totals totals) {
        Decisions decisions = new Decisions(input);
        List<Decision> asked = decisions.asked();
        return new Synthesis(
                title(totals.advancing().n(), totals.late(), asked),
                lead(totals),
                advanced(fiches),
                late(fiches),
                decisions.next().orElse(null),
                asked,
                decisions.answered());
    }

    /** «Quatorze fiches avancent, deux sont en retard, une décision est attendue sur la santé numérique». */
    static String title(int advancing, int late, List<Decision> asked) {
        return French.capital(advancing(advancing)) + late(late) + asked(asked);
    }

    private static String advancing(int n) {
        return n == 0
                ? "aucune fiche n’avance"
                : NumberWords.cardinal(n) + (n == 1 ? " fiche avance" : " fiches avancent");
    }

    private static String late(int n) {
        return n == 0 ? "" : ", " + NumberWords.cardinal(n) + (n == 1 ? " est en retard" : " sont en retard");
    }

    private static String asked(List<Decision> asked) {
        return switch (asked.size()) {
            case 0 -> "";
            case 1 -> ", une décision est attendue sur " + asked.get(0).title();
            default -> ", " + NumberWords.cardinal(asked.size()) + " décisions sont attendues";
        };
    }

    private String lead(Totals totals) {
        Contract contract = input.dossier().contract();
        int axes = input.dossier().axes().size();
        return French.capital(NumberWords.ordinal(input.year() - contract.firstYear() + 1))
                + " année du contrat. "
                + French.count(totals.fiches(), "fiche action", "fiches action") + ", "
                + French.number(axes) + French.NO_BREAK + Labels.axis(contract.axisWord(), axes)
                + ". Données arrêtées au " + French.longDate(input.asOf()) + French.NARROW + "; "
                + filled(totals.filled()) + "." + collection();
    }

    /** While values may still come in, what is missing is not late. */
    private String collection() {
        Campaign campaign = new Campaign(input.year());
        return campaign.isOpenOn(input.asOf())
                ? " La collecte de " + input.year() + " est ouverte jusqu’au " + French.longDate(campaign.closesOn())
                        + "."
                : "";
    }

    private static String filled(Count filled) {
        return filled.of() == 0
                ? "aucune valeur attendue"
                : French.count(filled.n(), "valeur renseignée", "valeurs renseignées") + " sur "
                        + French.count(filled.of(), "attendue", "attendues");
    }

    private static List<Line> advanced(List<FicheBilan> fiches) {
        return fiches.stream()
                .filter(bilan -> !bilan.advances().isEmpty())
                .sorted(Comparator.comparing(
                        (FicheBilan bilan) -> -bilan.advances().size()))
                .limit(LINES)
                .map(bilan -> line(bilan, bilan.advances().get(0).sentence()))
                .toList();
    }

    private static List<Line> late(List<FicheBilan> fiches) {
        return fiches.stream()
                .filter(bilan -> bilan.lateness() != null)
                .sorted(Comparator.comparing(SynthesisWriter::days).reversed())
                .limit(LINES)
                .map(bilan -> line(bilan, late(bilan.lateness(), bilan.status())))
                .toList();
    }

    private static long days(FicheBilan bilan) {
        return bilan.lateness() == null ? 0 : bilan.lateness().days();
    }

    private static Line line(FicheBilan bilan, String sentence) {
        return new Line(bilan.fiche().code().value(), bilan.fiche().shortTitle(), sentence);
    }

    private static String late(@Nullable Lateness lateness, @Nullable StatusChange status) {
        if (lateness == null) {
            return "";
        }
        String since = French.longDate(lateness.since());
        String passed = switch (lateness.cause()) {
            case MILESTONE -> "étape " + French.quote(lateness.what()) + " attendue le " + since;
            case END_DATE -> "fin prévue le " + since;
            case POSTPONED_PAST_FIRST_END -> "fin d’abord prévue le " + since;
        };
        return passed + French.NARROW + "; " + French.count(lateness.days(), "jour", "jours") + " de retard"
                + postponed(status) + ".";
    }

    private static String postponed(@Nullable StatusChange status) {
        if (status == null || status.postponedTo() == null) {
            return "";
        }
        return French.NARROW + "; reportée au " + French.longDate(status.postponedTo()) + " (" + status.reason() + ")";
    }
}
