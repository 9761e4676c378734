package fr.jalon.bilan;

import fr.jalon.edition.EditionNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sealed edition that this one is compared with: the one before it of the same report, else the last on an earlier year.
 *
 * @param year the year that it reports on
 * @param asOf its freeze date
 * @param snapshot SHA-256 of its frozen data
 * @param yearBeforeAsOf when it is on the same year as this one, the freeze date of the last report on an earlier year
 */
public record PreviousEdition(
        int year,
        EditionNumber number,
        LocalDate asOf,
        String snapshot,
        @Nullable LocalDate yearBeforeAsOf) {}
