package fr.jalon.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one cell holds: exactly one of a number, a fraction, a text, or a hole with its reason. 0 is a value; a hole is
 * never 0.
 */
public record Cell(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable MissingReason missing,
        @Nullable String motive) {

    public Cell {
        if ((numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException("a fraction has a numerator and a denominator");
        }
        int kinds = (value != null ? 1 : 0)
                + (numerator != null ? 1 : 0)
                + (text != null ? 1 : 0)
                + (missing != null ? 1 : 0);
        if (kinds != 1) {
            throw new IllegalArgumentException("a cell holds exactly one of a value, a fraction, a text or a hole");
        }
        if (denominator != null && denominator.signum() == 0) {
            throw new IllegalArgumentException("the denominator is 0");
        }
        if ((missing != null) != (motive != null)) {
            throw new IllegalArgumentException("a hole has a reason and a motive, a value has neither");
        }
    }

    public static Cell of(BigDecimal value) {
        return new Cell(value, null, null, null, null, null);
    }

    public static Cell fraction(BigDecimal numerator, BigDecimal denominator) {
        return new Cell(null, numerator, denominator, null, null, null);
    }

    public static Cell text(String text) {
        return new Cell(null, null, null, text, null, null);
    }

    public static Cell missing(MissingReason reason, String motive) {
        return new Cell(null, null, null, null, reason, motive);
    }

    /** Whether it holds a value of any shape. */
    public boolean isFilled() {
        return missing == null;
    }
}
