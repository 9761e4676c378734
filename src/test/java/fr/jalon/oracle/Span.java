package fr.jalon.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** The time that one value covers, with its label in the results file. */
record Span(String label, LocalDate first, LocalDate last) {
    private static final String ONCE = "ONCE";

    /** The periods of a civil year at that frequency; none for ONCE, which belongs to no year. */
    static List<Span> inYear(String frequency, int year) {
        return switch (frequency) {
            case "YEAR" -> cut(year, 1, "");
            case "HALF_YEAR" -> cut(year, 2, "-H%d");
            case "QUARTER" -> cut(year, 4, "-Q%d");
            case "MONTH" -> cut(year, 12, "-%02d");
            case ONCE -> List.of();
            default -> throw new IllegalArgumentException("frequency " + frequency);
        };
    }

    private static List<Span> cut(int year, int parts, String suffix) {
        int months = 12 / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    LocalDate first = LocalDate.of(year, 1 + part * months, 1);
                    return new Span(
                            year + suffix.formatted(part + 1),
                            first,
                            first.plusMonths(months).minusDays(1));
                })
                .toList();
    }

    /** The label of a results file in one form: the French S and T become H and Q. */
    static String label(String written) {
        return written.strip().replace("-S", "-H").replace("-T", "-Q");
    }

    /** Whether at least half of the days lie in [start, end]. */
    boolean liesMostlyIn(LocalDate start, LocalDate end) {
        LocalDate from = first.isBefore(start) ? start : first;
        LocalDate to = last.isAfter(end) ? end : last;
        long shared = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        return 2 * shared >= ChronoUnit.DAYS.between(first, last) + 1;
    }
}
