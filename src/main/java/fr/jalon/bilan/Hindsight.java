package fr.jalon.bilan;

import fr.jalon.edition.EditionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** What an edition on the year before would have been made from, told by the dates of what is known now. */
final class Hindsight {
    private Hindsight() {}

    /** Nothing in the first year of the contract. What bears no date is taken to have been as it is now. */
    static Optional<BilanInput> of(BilanInput input) {
        LocalDate since = input.since();
        return since == null
                ? Optional.empty()
                : Optional.of(new BilanInput(
                        input.dossier(),
                        input.results().stream()
                                .filter(row -> !row.collectedOn().isAfter(since))
                                .toList(),
                        input.year() - 1,
                        since,
                        EditionNumber.FIRST,
                        null));
    }
}
