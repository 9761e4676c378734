package fr.jalon.report.annual;

import java.util.List;

/** Planned and spent, by funder and by axis. */
public record BudgetPage(
        String title,
        String lead,
        boolean hasFunders,
        List<BudgetRow> funders,
        String note,
        boolean hasAxes,
        List<BudgetRow> axes,
        boolean hasFiches,
        List<BudgetRow> fiches) {
    public BudgetPage {
        funders = List.copyOf(funders);
        axes = List.copyOf(axes);
        fiches = List.copyOf(fiches);
    }
}
