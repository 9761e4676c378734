package fr.jalon.bilan;

import fr.jalon.contract.Contract;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.result.Campaign;
import fr.jalon.result.Result;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a bilan is made from: the content of a snapshot.
 *
 * @param results every row of the contract, corrected ones included, in the order they were recorded
 * @param asOf statuses, milestones, amendments and decisions after this day do not count
 * @param previous the edition that this one is compared with; absent when none was sealed before
 */
public record BilanInput(
        Dossier dossier,
        List<Result> results,
        int year,
        LocalDate asOf,
        EditionNumber edition,
        @Nullable PreviousEdition previous) {
    public BilanInput {
        results = List.copyOf(results);
    }

    /**
     * The day since which changes are told: the freeze of the edition before; without one, the closing of the collection
     * of the year before, unless the contract had not begun.
     */
    public @Nullable LocalDate since() {
        return previous != null ? previous.asOf() : closingOfYearBefore();
    }

    /** The same day, were this edition the first on its year: answers are told in each of them. */
    @Nullable LocalDate answersSince() {
        if (previous == null || previous.year() < year) {
            return since();
        }
        return previous.yearBeforeAsOf() != null ? previous.yearBeforeAsOf() : closingOfYearBefore();
    }

    private @Nullable LocalDate closingOfYearBefore() {
        Contract contract = dossier.contract();
        return year == contract.firstYear() ? null : new Campaign(year - 1).closesOn();
    }
}
