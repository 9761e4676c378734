package fr.jalon.document.annual;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BudgetBilan;
import fr.jalon.bilan.BudgetBilan.FunderBilan;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.AmountBar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Planned and spent: by funder, then by fiche. */
final class BudgetWriter {
    private final Bilan bilan;
    private final int year;

    BudgetWriter(Bilan bilan) {
        this.bilan = bilan;
        this.year = bilan.input().year();
    }

    BudgetPage write() {
        List<Line> funders = new ArrayList<>(
                bilan.budget().funders().stream().map(BudgetWriter::line).toList());
        List<FunderRow> fiches = rows(bilan.fiches().stream()
                .filter(fiche -> !fiche.budget().funders().isEmpty())
                .map(BudgetWriter::line)
                .toList());
        List<FunderRow> rows = new ArrayList<>(rows(funders));
        if (!funders.isEmpty()) {
            rows.add(total(bilan.budget()));
        }
        return new BudgetPage("Budget " + year, Markup.of(lead()), !rows.isEmpty(), rows, !fiches.isEmpty(), fiches);
    }

    /** One row before it is drawn at the scale of its table. */
    private record Line(
            Markup title, BigDecimal planned, BigDecimal actual, Attainment execution, Count lines, Markup apart) {}

    private static List<FunderRow> rows(List<Line> lines) {
        double scale = lines.stream()
                .map(line -> line.planned().max(line.actual()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        DecimalColumn counts = DecimalColumn.of(lines.stream().map(line -> Markup.of(Figures.of(line.lines()))));
        return lines.stream()
                .map(line -> new FunderRow(
                        line.title(),
                        sum(line.planned(), line.lines()),
                        sum(line.actual(), line.lines()),
                        AmountBar.draw(
                                line.planned().doubleValue(), line.actual().doubleValue(), scale),
                        execution(line.execution(), line.lines()),
                        counts.align(Markup.of(Figures.of(line.lines()))),
                        line.apart()))
                .toList();
    }

    private String lead() {
        BudgetBilan budget = bilan.budget();
        if (budget.funders().isEmpty()) {
            return "Aucune ligne de budget n’est saisie pour " + year + ".";
        }
        String share = budget.execution() instanceof Attainment.Reached reached
                ? French.percent(reached.fraction()) + " du budget prévu est exécuté. "
                : "";
        return share + "Les totaux ne portent que sur les lignes qui ont un prévu et un réalisé ("
                + French.number(budget.lines().n()) + " sur "
                + French.number(budget.lines().of())
                + ")" + French.NARROW + "; les autres sont comptées à part.";
    }

    private static Line line(FunderBilan funder) {
        return new Line(
                Prose.of(funder.name()),
                funder.planned(),
                funder.actual(),
                funder.execution(),
                funder.lines(),
                apart(
                        funder.plannedOnly(),
                        funder.plannedOnlyAmount(),
                        funder.actualOnly(),
                        funder.actualOnlyAmount()));
    }

    private static Line line(FicheBilan fiche) {
        BudgetBilan budget = fiche.budget();
        return new Line(
                Markup.strong(Prose.code(fiche.fiche().code()))
                        .then(Prose.of(French.NO_BREAK + " " + fiche.fiche().shortTitle())),
                budget.planned(),
                budget.actual(),
                budget.execution(),
                budget.lines(),
                apart(
                        budget.plannedOnly(),
                        budget.plannedOnlyAmount(),
                        budget.actualOnly(),
                        budget.actualOnlyAmount()));
    }

    /** A sum over no line is none, not 0. */
    private static Markup sum(BigDecimal amount, Count lines) {
        return lines.n() == 0 ? Markup.soft(Figures.NONE) : Markup.of(Figures.euros(amount));
    }

    static Markup totalled(BigDecimal amount, Count lines) {
        return lines.n() == 0 ? Markup.soft(Figures.NONE) : Markup.strong(Figures.euros(amount));
    }

    private static Markup execution(Attainment execution, Count lines) {
        return lines.n() == 0 ? Markup.soft(Figures.NONE) : Figures.attainment(execution);
    }

    private static FunderRow total(BudgetBilan budget) {
        return new FunderRow(
                Markup.strong("Total"),
                totalled(budget.planned(), budget.lines()),
                totalled(budget.actual(), budget.lines()),
                AmountBar.draw(0, 0, 0),
                budget.execution() instanceof Attainment.Reached reached
                        ? Markup.strong(French.percent(reached.fraction()))
                        : Markup.soft(Figures.NONE),
                Markup.strong(Figures.of(budget.lines())),
                apart(
                        budget.plannedOnly(),
                        budget.plannedOnlyAmount(),
                        budget.actualOnly(),
                        budget.actualOnlyAmount()));
    }

    private static Markup apart(int planned, BigDecimal plannedSum, int actual, BigDecimal actualSum) {
        List<String> parts = new ArrayList<>();
        if (planned > 0) {
            parts.add(Figures.euros(plannedSum) + " prévus sans réalisé");
        }
        if (actual > 0) {
            parts.add(Figures.euros(actualSum) + " réalisés sans prévu");
        }
        return Markup.soft(String.join(", ", parts));
    }
}
