package fr.jalon.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The time that a value covers: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-07}, or {@code ONCE} for the
 * whole contract. French files may say {@code 2025-S1} and {@code 2025-T3}: {@link #parse} reads both.
 */
public record Period(String value) {
    /** The whole contract. */
    public static final Period ONCE = new Period("ONCE");

    private static final Pattern FORM = Pattern.compile("[12]\\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");

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
        if (value.length() == 4) {
            return value.equals("ONCE") ? Frequency.ONCE : Frequency.YEAR;
        }
        return switch (value.charAt(5)) {
            case 'H' -> Frequency.HALF_YEAR;
            case 'Q' -> Frequency.QUARTER;
            default -> Frequency.MONTH;
        };
    }

    /** First day. A ONCE period has none of its own: its bounds are the contract's. */
    public LocalDate start() {
        int month = switch (frequency()) {
            case ONCE -> throw new IllegalStateException("the period of the whole contract has no dates of its own");
            case YEAR -> 1;
            case HALF_YEAR -> 1 + 6 * (number(6) - 1);
            case QUARTER -> 1 + 3 * (number(6) - 1);
            case MONTH -> number(5);
        };
        return LocalDate.of(Integer.parseInt(value, 0, 4, 10), month, 1);
    }

    /** Last day. A ONCE period has none of its own. */
    public LocalDate end() {
        return start().plusMonths(frequency().months()).minusDays(1);
    }

    /** The number that ends the text, from that place on. */
    private int number(int from) {
        return Integer.parseInt(value, from, value.length(), 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
