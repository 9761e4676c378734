package fr.jalon.web.view;

import fr.jalon.bilan.BudgetBilan;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Le prévu et le dépensé d’une année, en euros. Une ligne qui n’a que l’un des deux est comptée et dite, jamais ajoutée.
 *
 * @param planned prévu, des lignes qui ont les deux
 * @param actual dépensé, des lignes qui ont les deux
 * @param lines lignes qui ont les deux, sur toutes
 * @param plannedOnly nombre de lignes sans dépensé
 * @param plannedOnlyAmount ce qu’elles prévoient
 * @param actualOnly nombre de lignes sans prévu
 * @param actualOnlyAmount ce qu’elles dépensent
 * @param execution dépensé sur prévu, des lignes qui ont les deux
 * @param funders le même compte, par financeur
 */
@Serdeable.Serializable
public record BudgetView(
        BigDecimal planned,
        BigDecimal actual,
        CountView lines,
        int plannedOnly,
        BigDecimal plannedOnlyAmount,
        int actualOnly,
        BigDecimal actualOnlyAmount,
        AttainmentView execution,
        List<FunderBudgetView> funders) {
    static BudgetView of(BudgetBilan budget) {
        return new BudgetView(
                budget.planned(),
                budget.actual(),
                CountView.of(budget.lines()),
                budget.plannedOnly(),
                budget.plannedOnlyAmount(),
                budget.actualOnly(),
                budget.actualOnlyAmount(),
                AttainmentView.of(budget.execution()),
                budget.funders().stream().map(FunderBudgetView::of).toList());
    }

    /**
     * Le prévu et le dépensé d’un financeur.
     *
     * @param code son code
     * @param name son nom
     * @param planned prévu, des lignes qui ont les deux
     * @param actual dépensé, des lignes qui ont les deux
     * @param lines lignes qui ont les deux, sur toutes
     * @param plannedOnly nombre de lignes sans dépensé
     * @param plannedOnlyAmount ce qu’elles prévoient
     * @param actualOnly nombre de lignes sans prévu
     * @param actualOnlyAmount ce qu’elles dépensent
     * @param execution dépensé sur prévu, des lignes qui ont les deux
     */
    @Serdeable.Serializable
    public record FunderBudgetView(
            String code,
            String name,
            BigDecimal planned,
            BigDecimal actual,
            CountView lines,
            int plannedOnly,
            BigDecimal plannedOnlyAmount,
            int actualOnly,
            BigDecimal actualOnlyAmount,
            AttainmentView execution) {
        static FunderBudgetView of(BudgetBilan.FunderBilan funder) {
            return new FunderBudgetView(
                    funder.code(),
                    funder.name(),
                    funder.planned(),
                    funder.actual(),
                    CountView.of(funder.lines()),
                    funder.plannedOnly(),
                    funder.plannedOnlyAmount(),
                    funder.actualOnly(),
                    funder.actualOnlyAmount(),
                    AttainmentView.of(funder.execution()));
        }
    }
}
