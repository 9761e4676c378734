package fr.jalon.bilan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a date moved, and from where. */
final class Dates {
    private Dates() {}

    static Optional<String> moved(String what, @Nullable LocalDate before, @Nullable LocalDate now) {
        if (Objects.equals(before, now)) {
            return Optional.empty();
        }
        return Optional.of(what + French.NO_BREAK + ": " + said(now) + " au lieu de " + said(before) + ".");
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "«" + French.NARROW + "sans date" + French.NARROW + "»" : French.longDate(day);
    }
}
