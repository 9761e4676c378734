package fr.jalon.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell holds. A hole is no datum at all: {@code null}, never a 0 and never an empty text. */
public sealed interface Datum {
    /** Words, or one word of a list. */
    record Text(String value) implements Datum {}

    /** A number to its last digit, whole or not. */
    record Number(BigDecimal value) implements Datum {}

    /** A day. */
    record Day(LocalDate value) implements Datum {}

    /** Yes or no. */
    record Flag(boolean value) implements Datum {}

    static @Nullable Datum of(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Text(text);
    }

    static @Nullable Datum of(@Nullable BigDecimal number) {
        return number == null ? null : new Number(number);
    }

    static @Nullable Datum of(@Nullable Integer number) {
        return number == null ? null : new Number(BigDecimal.valueOf(number));
    }

    static @Nullable Datum of(@Nullable LocalDate day) {
        return day == null ? null : new Day(day);
    }

    static Datum of(boolean flag) {
        return new Flag(flag);
    }
}
