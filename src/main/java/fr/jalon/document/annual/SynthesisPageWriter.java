package fr.jalon.document.annual;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BudgetBilan;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Synthesis;
import fr.jalon.bilan.Totals;
import fr.jalon.document.Markup;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The one page that is read first. */
final class SynthesisPageWriter {
    private static final int DECISIONS = 5;

    private final Bilan bilan;
    private final int year;

    SynthesisPageWriter(Bilan bilan) {
        this.bilan = bilan;
        this.year = bilan.input().year();
    }

    SynthesisPage write() {
        Synthesis synthesis = bilan.synthesis();
        return new SynthesisPage(
                Prose.of(synthesis.title()),
                Prose.of(synthesis.lead()),
                advancing(bilan.totals()),
                reached(bilan.totals()),
                filled(bilan.totals()),
                spent(bilan.budget()),
                lines(synthesis.advanced(), "Aucune avancée enregistrée dans l’année."),
                lines(synthesis.late(), "Aucune fiche en retard."),
                ProgressWriter.title(bilan),
                ProgressWriter.axisWord(bilan),
                bilan.axes().stream().map(this::axis).toList(),
                Signage.legend(bilan.totals().groups()),
                Signage.signs(bilan.totals().groups()),
                "«" + French.NARROW + "n / N" + French.NARROW + "»" + French.NO_BREAK
                        + ": N ne compte que ce qui est attendu" + French.NARROW
                        + "; un manque n’est jamais un zéro. Détail des règles" + French.NO_BREAK + ": annexe C.",
                Markup.of("Décisions demandées au comité de pilotage" + copil(synthesis)),
                decisions(synthesis.asked()),
                !synthesis.asked().isEmpty());
    }

    private static KeyFigure advancing(Totals totals) {
        Count count = totals.advancing();
        return new KeyFigure(
                Markup.of(French.number(count.n())),
                Markup.of("/ " + French.number(count.of())),
                "fiches en cours ou réalisées, sans retard");
    }

    private KeyFigure reached(Totals totals) {
        Count count = totals.targets().reached();
        String apart = totals.targets().leftOut() == 0
                ? ""
                : French.NARROW + "; " + totals.targets().leftOut() + French.NO_BREAK + "sans verdict";
        String judged = count.of() == 0 ? "aucun indicateur jugé" : ofWith(count, "indicateur", "indicateurs");
        return percent(count, "des cibles " + year + " atteintes (" + judged + apart + ")");
    }

    private KeyFigure filled(Totals totals) {
        return percent(
                totals.filled(),
                totals.filled().of() == 0
                        ? "aucune valeur attendue en " + year
                        : "des valeurs attendues renseignées (" + of(totals.filled()) + ")");
    }

    /** A sum over no line is none, so that no «0 € sur 0 €» is printed. */
    private KeyFigure spent(BudgetBilan budget) {
        return percent(
                budget.execution(),
                budget.lines().of() == 0
                        ? "aucun budget " + year + " renseigné"
                        : "du budget " + year + " exécuté (" + compared(budget) + ")");
    }

    private static String compared(BudgetBilan budget) {
        return budget.lines().n() == 0
                ? "aucune ligne complète sur" + French.NO_BREAK
                        + French.number(budget.lines().of())
                : Figures.euros(budget.actual()) + French.NO_BREAK + "€ sur " + Figures.euros(budget.planned())
                        + French.NO_BREAK + "€" + French.NARROW + "; " + ofWith(budget.lines(), "ligne", "lignes");
    }

    private static KeyFigure percent(Count count, String label) {
        return percent(count.rate(), label);
    }

    /** A share that does not exist is a dash, and a dash is no percentage. */
    private static KeyFigure percent(Attainment share, String label) {
        Markup sign = share instanceof Attainment.Reached ? Markup.of("%") : Markup.EMPTY;
        return new KeyFigure(Markup.of(Figures.wholePercent(share)), sign, label);
    }

    private static String of(Count count) {
        return French.number(count.n()) + French.NO_BREAK + "sur" + French.NO_BREAK + French.number(count.of());
    }

    private static String ofWith(Count count, String one, String many) {
        return French.count(count.n(), one, many) + " sur" + French.NO_BREAK + French.number(count.of());
    }

    private static List<Bullet> lines(List<Synthesis.Line> lines, String none) {
        if (lines.isEmpty()) {
            return List.of(new Bullet(Markup.soft(none)));
        }
        return lines.stream()
                .map(line -> new Bullet(Markup.strong(Prose.code(new FicheCode(line.ficheCode())))
                        .then(Prose.of(" " + line.ficheTitle() + French.NO_BREAK + ": " + line.sentence()))))
                .toList();
    }

    private AxisRow axis(AxisBilan axis) {
        DecimalColumn reached = DecimalColumn.of(
                bilan.axes().stream().map(a -> Markup.of(Figures.of(a.targets().reached()))));
        DecimalColumn filled = DecimalColumn.of(bilan.axes().stream().map(a -> Markup.of(Figures.of(a.filled()))));
        return new AxisRow(
                axis.axis().code() + ". " + Prose.text(axis.axis().shortTitle()),
                French.number(axis.fiches()),
                Signage.bar(axis.groups(), 148, 10),
                reached.align(Figures.of(axis.targets().reached())),
                filled.align(Figures.of(axis.filled())));
    }

    /** What a past meeting left unanswered may wait for a meeting without a date. */
    private static String copil(Synthesis synthesis) {
        return synthesis.nextCopil() == null ? "" : " du " + French.longDate(synthesis.nextCopil());
    }

    /** As many as the page holds; the chapter on governance has them all. */
    private static List<DecisionRow> decisions(List<Decision> asked) {
        List<DecisionRow> rows = new ArrayList<>();
        for (Decision decision : asked.subList(0, Math.min(DECISIONS, asked.size()))) {
            rows.add(new DecisionRow(
                    rows.size() + 1 + ".", Prose.of(decision.text()).then(Markup.soft(due(decision.deadline())))));
        }
        if (asked.size() > DECISIONS) {
            String others = French.count(asked.size() - DECISIONS, "autre", "autres");
            rows.add(new DecisionRow("…", Markup.soft("et " + others + French.NO_BREAK + ": voir Gouvernance.")));
        }
        return rows;
    }

    private static String due(@org.jspecify.annotations.Nullable LocalDate deadline) {
        return deadline == null
                ? ""
                : " Échéance" + French.NO_BREAK + ":" + French.NO_BREAK + French.date(deadline) + ".";
    }
}
