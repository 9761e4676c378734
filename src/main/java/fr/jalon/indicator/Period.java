package fr.jalon.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The time that a value covers: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-07}, or {@code ONCE} for the
 * whole contract. French files may say {@code 2025-S1} and {@code 2025-T3}: {@link #parse} reads both.
 */
public record Period(String value) {
    /** The whole contract. */
    public static final Period ONCE = new Period("ONCE");

    private static final Pattern FORM =
            Pattern.compile("(?<year>[12]\\d{3})(-(H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    public Period {
        if (!value.equals("ONCE") && !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a period: '" + value + "' (expected e.g. 2025, 2025-H1, 2025-Q3, 2025-07 or ONCE)");
        }
    }

    /** Reads the canonical form, and the French letters S (semestre) and T (trimestre). */
    public static Period parse(String text) {
        return new Period(text.strip().replace("-S", "-H").replace("-T", "-Q"));
    }

    /** The periods of that frequency in a civil year, in order; for ONCE the single {@link #ONCE}. */
    public static List<Period> of(Frequency frequency, int year) {
        return switch (frequency) {
            case YEAR -> List.of(new Period("" + year));
            case HALF_YEAR -> numbered(year, "-H%d", 2);
            case QUARTER -> numbered(year, "-Q%d", 4);
            case MONTH -> numbered(year, "-%02d", 12);
            case ONCE -> List.of(ONCE);
        };
    }

    private static List<Period> numbered(int year, String suffix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Period(year + String.format(java.util.Locale.ROOT, suffix, n)))
                .toList();
    }

    public Frequency frequency() {
        if (value.equals("ONCE")) {
            return Frequency.ONCE;
        }
        Matcher form = form();
        if (form.group("half") != null) {
            return Frequency.HALF_YEAR;
        }
        if (form.group("quarter") != null) {
            return Frequency.QUARTER;
        }
        return form.group("month") != null ? Frequency.MONTH : Frequency.YEAR;
    }

    /** First day. A ONCE period has none of its own: its bounds are the contract's. */
    public LocalDate start() {
        Matcher form = form();
        int month = form.group("half") != null
                ? 1 + 6 * (Integer.parseInt(form.group("half")) - 1)
                : form.group("quarter") != null
                        ? 1 + 3 * (Integer.parseInt(form.group("quarter")) - 1)
                        : form.group("month") != null ? Integer.parseInt(form.group("month")) : 1;
        return LocalDate.of(Integer.parseInt(form.group("year")), month, 1);
    }

    /** Last day. A ONCE period has none of its own. */
    public LocalDate end() {
        return start().plusMonths(frequency().months()).minusDays(1);
    }

    private Matcher form() {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw new IllegalStateException("the period of the whole contract has no dates of its own");
        }
        return form;
    }

    @Override
    public String toString() {
        return value;
    }
}
