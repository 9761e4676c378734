package fr.jalon.bilan;

import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fiche action for the year.
 *
 * @param status the change in force on the freeze date; absent when none was declared (then NOT_STARTED)
 * @param filled values filled, of those expected in the year
 */
public record FicheBilan(
        FicheAction fiche,
        @Nullable StatusChange status,
        Group group,
        @Nullable Lateness lateness,
        List<IndicatorBilan> indicators,
        Count filled,
        TargetShare targets,
        BudgetBilan budget,
        @Nullable Narrative narrative,
        List<MissingValue> missing,
        List<Advance> advances) {
    public FicheBilan {
        indicators = List.copyOf(indicators);
        missing = List.copyOf(missing);
        advances = List.copyOf(advances);
    }

    /** IN_PROGRESS or COMPLETED, and not late. */
    public boolean isAdvancing() {
        return group == Group.IN_PROGRESS || group == Group.COMPLETED;
    }
}
