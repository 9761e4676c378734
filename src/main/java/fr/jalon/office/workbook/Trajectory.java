package fr.jalon.office.workbook;

import fr.jalon.bilan.ExpectedLine;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.IndicatorBilan.Cut;
import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.bilan.YearValue;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An indicator over the years: what was observed, cut where it must not be compared, and what was expected. */
record Trajectory(@Nullable String fiche, IndicatorBilan bilan, List<Line> lines) {
    private static final Set<Shape> NOT_DRAWN = EnumSet.of(Shape.YES_NO, Shape.TEXT, Shape.SCALE);

    /** What a line tells. */
    enum Kind {
        OBSERVED,
        EXPECTED,
        LIMIT
    }

    /**
     * A series by year; a year that it does not tell is absent.
     *
     * @param dated of an expected line, the years that a target was set for
     */
    record Line(Kind kind, String name, SortedMap<Integer, BigDecimal> values, SortedSet<Integer> dated) {
        Line(Kind kind, String name, SortedMap<Integer, BigDecimal> values) {
            this(kind, name, values, new TreeSet<>());
        }

        Line between(int first, int last) {
            return new Line(kind, name, values.subMap(first, last + 1), dated.subSet(first, last + 1));
        }
    }

    Trajectory {
        lines = List.copyOf(lines);
    }

    /** Years before the first or after the last are left out. */
    static Trajectory of(@Nullable String fiche, IndicatorBilan bilan, int first, int last) {
        List<Line> lines = new ArrayList<>(observed(bilan));
        if (bilan.expected().size() > 1) {
            lines.add(expected(bilan));
        }
        lines.addAll(limits(bilan));
        return new Trajectory(
                fiche,
                bilan,
                lines.stream().map(line -> line.between(first, last)).toList());
    }

    /** Two dots at least: one alone says no more than its cell. */
    boolean isDrawn() {
        boolean hasValue = bilan.years().stream().anyMatch(year -> year.value() != null);
        int dots = lines.stream()
                .filter(line -> line.kind() == Kind.OBSERVED)
                .mapToInt(line -> line.values().size())
                .sum();
        return !NOT_DRAWN.contains(bilan.indicator().shape()) && hasValue && dots > 1;
    }

    IntStream years() {
        return IntStream.concat(
                IntStream.of(bilan.years().get(0).year(), bilan.current().year()),
                lines.stream().flatMap(line -> line.values().keySet().stream()).mapToInt(Integer::intValue));
    }

    private static List<Line> observed(IndicatorBilan bilan) {
        List<Line> lines = new ArrayList<>();
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        baseline(bilan, values);
        Set<Integer> breaks = bilan.cuts().stream().map(Trajectory::yearAfter).collect(Collectors.toSet());
        String name = "Observé";
        for (YearValue year : bilan.years()) {
            if (breaks.contains(year.year()) && !values.isEmpty()) {
                lines.add(new Line(Kind.OBSERVED, name, values));
                values = new TreeMap<>();
                name = "Observé depuis " + year.year();
            }
            if (year.value() != null) {
                values.put(year.year(), year.value());
            }
        }
        if (lines.isEmpty() || !values.isEmpty()) {
            lines.add(new Line(Kind.OBSERVED, name, values));
        }
        return lines;
    }

    /** The first year whose value comes after the cut. */
    private static int yearAfter(Cut cut) {
        return cut.on().plusDays(1).getYear();
    }

    /** Where it was measured before the contract, under the only definition there has been. */
    private static void baseline(IndicatorBilan bilan, SortedMap<Integer, BigDecimal> values) {
        Definition definition = bilan.definition();
        BigDecimal value = definition.baseline();
        LocalDate on = definition.baselineOn();
        int first = bilan.years().get(0).year();
        if (value != null && on != null && definition.version() == 1 && on.getYear() < first) {
            values.put(on.getYear(), value);
        }
    }

    /** The dated target of a year, else the value of the line at its end. */
    private static Line expected(IndicatorBilan bilan) {
        ExpectedLine line = new ExpectedLine(bilan.expected());
        List<Point> points = line.points();
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        int last = points.get(points.size() - 1).on().getYear();
        for (int year = points.get(0).on().getYear(); year <= last; year++) {
            int shown = year;
            line.at(LocalDate.of(year, 12, 31)).ifPresent(value -> values.put(shown, value));
        }
        SortedSet<Integer> dated = new TreeSet<>();
        for (Point point : points) {
            if (!point.on().equals(bilan.definition().baselineOn())) {
                values.put(point.on().getYear(), point.value());
                dated.add(point.on().getYear());
            }
        }
        return new Line(Kind.EXPECTED, "Attendu", values, dated);
    }

    private static List<Line> limits(IndicatorBilan bilan) {
        List<Line> limits = new ArrayList<>();
        Target target = bilan.target();
        if (target != null && target.min() != null) {
            limits.add(limit("Au moins", bilan, target.min()));
        }
        if (target != null && target.max() != null) {
            limits.add(limit("Au plus", bilan, target.max()));
        }
        return limits;
    }

    private static Line limit(String name, IndicatorBilan bilan, BigDecimal value) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        bilan.years().forEach(year -> values.put(year.year(), value));
        return new Line(Kind.LIMIT, name, values);
    }
}
