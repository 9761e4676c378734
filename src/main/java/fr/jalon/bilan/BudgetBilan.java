package fr.jalon.bilan;

import java.math.BigDecimal;
import java.util.List;

/**
 * Planned against spent, in euros, for one year.
 *
 * @param planned of the lines that have both
 * @param actual of the lines that have both
 * @param plannedOnly how many lines have no actual; they are counted and said, never added
 * @param execution actual / planned over the lines that have both
 */
public record BudgetBilan(
        BigDecimal planned,
        BigDecimal actual,
        Count lines,
        int plannedOnly,
        BigDecimal plannedOnlyAmount,
        int actualOnly,
        BigDecimal actualOnlyAmount,
        Attainment execution,
        List<FunderBilan> funders) {
    /** The same for one funder. */
    public record FunderBilan(
            String code,
            String name,
            BigDecimal planned,
            BigDecimal actual,
            Count lines,
            int plannedOnly,
            BigDecimal plannedOnlyAmount,
            int actualOnly,
            BigDecimal actualOnlyAmount,
            Attainment execution) {}

    public BudgetBilan {
        funders = List.copyOf(funders);
    }
}
