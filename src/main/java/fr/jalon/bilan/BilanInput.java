package fr.jalon.bilan;

import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.result.Result;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a bilan is made from: the content of a snapshot.
 *
 * @param results every row of the contract, corrected ones included, in the order they were recorded
 * @param asOf statuses, milestones, amendments and decisions after this day do not count
 * @param previousAsOf the same day of the edition before, to say what changed; absent for the first
 */
public record BilanInput(
        Dossier dossier,
        List<Result> results,
        int year,
        LocalDate asOf,
        EditionNumber edition,
        @Nullable LocalDate previousAsOf) {
    public BilanInput {
        results = List.copyOf(results);
    }
}
