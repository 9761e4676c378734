package fr.jalon.bilan;

import java.util.List;

/**
 * The figures of one contract for one year, as the comité de pilotage reads them. Computed by {@link BilanCompiler},
 * printed by anyone.
 *
 * @param fiches in the order of the contract
 * @param context indicators of the territory, attached to no fiche
 * @param changes since the edition before, in the order of the contract; none for the first
 */
public record Bilan(
        BilanInput input,
        Synthesis synthesis,
        List<AxisBilan> axes,
        List<FicheBilan> fiches,
        List<IndicatorBilan> context,
        Totals totals,
        BudgetBilan budget,
        List<Change> changes,
        List<MissingValue> missing) {
    public Bilan {
        axes = List.copyOf(axes);
        fiches = List.copyOf(fiches);
        context = List.copyOf(context);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
    }

    /** The same figures, set beside those of the edition before. */
    Bilan with(List<Change> found) {
        return new Bilan(input, synthesis, axes, fiches, context, totals, budget, found, missing);
    }
}
