package fr.jalon.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at for a date: a value, or for KEEP_WITHIN an interval of which one side may be open.
 *
 * @param decidedOn when it was agreed; a target that moved has two rows for the same date
 */
public record Target(
        LocalDate on,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        LocalDate decidedOn) {
    public Target {
        boolean interval = min != null || max != null;
        if ((value != null) == interval) {
            throw new IllegalArgumentException("target of " + on + " is a value or an interval");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("target of " + on + ": " + min + " is above " + max);
        }
    }
}
