package fr.jalon.fiche;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action of the contract, with everything that its sheet declares. Its indicators stand in {@code indicator}.
 *
 * @param axis code of its axis
 * @param objectives codes of the objectives that it serves
 * @param firstEndsOn the end date first agreed; a POSTPONED fiche is late past it
 * @param statuses oldest first, one a change
 */
public record FicheAction(
        FicheCode code,
        String axis,
        String title,
        String shortTitle,
        List<String> objectives,
        @Nullable String context,
        @Nullable String description,
        @Nullable String targetPopulation,
        @Nullable String territory,
        @Nullable String porteur,
        List<String> coPorteurs,
        List<String> partners,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate firstEndsOn,
        @Nullable String resources,
        @Nullable Participation participation,
        @Nullable String inequalities,
        List<RegionalPlanLink> regionalPlans,
        List<StatusChange> statuses,
        List<Milestone> milestones,
        List<BudgetLine> budget,
        List<Narrative> narratives) {

    /** How far inhabitants take part. */
    public enum Participation {
        NONE,
        INFORMATION,
        CONSULTATION,
        CONCERTATION,
        CO_CONSTRUCTION
    }

    /** A link to a regional plan: PRS, PRSE, PTSM … and the place in it. */
    public record RegionalPlanLink(String plan, String reference) {}

    public FicheAction {
        objectives = List.copyOf(objectives);
        coPorteurs = List.copyOf(coPorteurs);
        partners = List.copyOf(partners);
        regionalPlans = List.copyOf(regionalPlans);
        statuses = List.copyOf(statuses);
        milestones = List.copyOf(milestones);
        budget = List.copyOf(budget);
        narratives = List.copyOf(narratives);
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "fiche " + code + " ends on " + endsOn + ", before it starts on " + startsOn);
        }
    }
}
