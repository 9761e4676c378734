package fr.jalon.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 2025-12-31} or {@code 31/12/2025}; the day exists in the calendar. */
public final class FrenchDate {
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern FRENCH = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");

    private FrenchDate() {}

    public static Optional<LocalDate> read(String text) {
        return readIso(text).or(() -> date(FRENCH.matcher(text)));
    }

    /** Only {@code 2025-12-31}. */
    public static Optional<LocalDate> readIso(String text) {
        return date(ISO.matcher(text));
    }

    private static Optional<LocalDate> date(Matcher form) {
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(form, "year"), part(form, "month"), part(form, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher form, String name) {
        return Integer.parseInt(form.group(name));
    }

    /** {@code 31/12/2025}. */
    public static String write(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
