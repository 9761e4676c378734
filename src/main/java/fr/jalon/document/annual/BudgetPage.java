package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** Planned and spent, by funder and by fiche. */
public record BudgetPage(
        String title,
        Markup lead,
        boolean hasFunders,
        List<FunderRow> funders,
        boolean hasFiches,
        List<FunderRow> fiches) {
    public BudgetPage {
        funders = List.copyOf(funders);
        fiches = List.copyOf(fiches);
    }
}
