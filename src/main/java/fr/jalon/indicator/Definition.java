package fr.jalon.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is measured from a date on, and the state it starts from.
 *
 * @param version 1, 2 …; a version after the first cuts the series on its date
 * @param from for version 1 the contract's start
 * @param text what is counted and how; for a later version, also what changed
 * @param baseline the value before the action, measured under this definition; absent when unknown
 * @param baselineOn the day that the baseline describes; present exactly when the baseline is
 */
public record Definition(
        int version,
        LocalDate from,
        @Nullable String text,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn) {
    public Definition {
        if ((baseline == null) != (baselineOn == null)) {
            throw new IllegalArgumentException(
                    "definition " + version + ": a baseline has a value and a date, or neither");
        }
    }
}
