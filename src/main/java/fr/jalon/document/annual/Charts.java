package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.drawing.Trajectory;
import fr.jalon.document.drawing.Trajectory.Cut;
import fr.jalon.document.drawing.Trajectory.Expected;
import fr.jalon.document.drawing.Trajectory.Limit;
import fr.jalon.document.drawing.Trajectory.Observed;
import fr.jalon.document.drawing.TrajectoryChart;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which indicators get a chart, and what each chart shows. */
final class Charts {
    private static final Set<Shape> NOT_DRAWN = EnumSet.of(Shape.YES_NO, Shape.TEXT, Shape.SCALE);

    private Charts() {}

    /** Two by two, the first ones that have a series; those with an expected line before those without. */
    static List<ChartPair> pairs(List<IndicatorBilan> indicators, int most) {
        List<IndicatorBilan> drawn = new ArrayList<>();
        indicators.stream().filter(Charts::isDrawn).filter(Charts::isExpected).forEach(drawn::add);
        indicators.stream().filter(Charts::isDrawn).filter(i -> !isExpected(i)).forEach(drawn::add);
        List<IndicatorBilan> kept = drawn.stream().limit(most).toList();
        Span span = Span.over(kept);
        return IntStream.iterate(0, i -> i < kept.size(), i -> i + 2)
                .mapToObj(
                        i -> pair(span, kept.get(i), i + 1 < kept.size() ? kept.get(i + 1) : null, i + 2 < kept.size()))
                .toList();
    }

    private static ChartPair pair(Span span, IndicatorBilan left, @Nullable IndicatorBilan right, boolean isFollowed) {
        return ChartPair.of(chart(left, span), right == null ? null : chart(right, span), isFollowed);
    }

    private static Chart chart(IndicatorBilan bilan, Span span) {
        Trajectory trajectory = trajectory(bilan, span);
        Indicator indicator = bilan.indicator();
        return new Chart(
                indicator.code() + French.NO_BREAK + French.NO_BREAK + Prose.text(indicator.title()),
                TrajectoryChart.draw(trajectory),
                trajectory,
                Prose.text(bilan.sentence()));
    }

    private static boolean isDrawn(IndicatorBilan bilan) {
        boolean hasValue = bilan.years().stream().anyMatch(year -> year.value() != null);
        return !NOT_DRAWN.contains(bilan.indicator().shape()) && hasValue && dots(bilan) > 1;
    }

    /** A dot alone says no more than its cell of the table. */
    private static long dots(IndicatorBilan bilan) {
        return observed(bilan).stream().filter(point -> point.value() != null).count();
    }

    private static boolean isExpected(IndicatorBilan bilan) {
        return bilan.expected().size() > 1;
    }

    /** The years that charts read together share, so that they are read at one scale of time. */
    record Span(int first, int last) {
        static Span over(List<IndicatorBilan> indicators) {
            return new Span(
                    indicators.stream().mapToInt(Charts::first).min().orElse(0),
                    indicators.stream().mapToInt(Charts::last).max().orElse(0));
        }
    }

    private static int first(IndicatorBilan bilan) {
        return (int) Math.floor(observed(bilan).get(0).at());
    }

    private static int last(IndicatorBilan bilan) {
        double last = bilan.expected().stream()
                .mapToDouble(point -> at(point.on()))
                .reduce(bilan.current().year(), Math::max);
        return (int) Math.ceil(last);
    }

    static Trajectory trajectory(IndicatorBilan bilan, Span span) {
        Indicator indicator = bilan.indicator();
        List<Observed> observed = observed(bilan);
        List<Expected> expected = bilan.expected().stream()
                .map(point -> new Expected(
                        at(point.on()),
                        point.value().doubleValue(),
                        "cible" + French.NO_BREAK + French.number(point.value(), indicator.decimals())))
                .toList();
        return new Trajectory(
                span.first(),
                span.last(),
                observed,
                expected,
                limits(bilan),
                cuts(bilan, span.last()),
                (tick, decimals) -> French.number(BigDecimal.valueOf(tick), decimals),
                Prose.text(bilan.sentence()));
    }

    /** The baseline first, where it was measured under the only definition there has been. */
    private static List<Observed> observed(IndicatorBilan bilan) {
        List<Observed> points = new ArrayList<>();
        Definition definition = bilan.definition();
        BigDecimal baseline = definition.baseline();
        LocalDate baselineOn = definition.baselineOn();
        int firstYear = bilan.years().get(0).year();
        if (baseline != null && baselineOn != null && definition.version() == 1 && at(baselineOn) < firstYear) {
            points.add(new Observed(
                    at(baselineOn),
                    baseline.doubleValue(),
                    French.number(baseline, bilan.indicator().decimals())));
        }
        if (!points.isEmpty() && points.get(0).at() < firstYear - 1) {
            points.add(new Observed(firstYear - 1, null, ""));
        }
        for (YearValue year : bilan.years()) {
            BigDecimal value = year.value();
            points.add(new Observed(
                    year.year(),
                    value == null ? null : value.doubleValue(),
                    value == null ? "" : French.number(value, bilan.indicator().decimals())));
        }
        return points;
    }

    private static List<Limit> limits(IndicatorBilan bilan) {
        Target target = bilan.target();
        List<Limit> limits = new ArrayList<>();
        if (target != null && target.min() != null) {
            limits.add(limit("au moins ", bilan.indicator(), target.min()));
        }
        if (target != null && target.max() != null) {
            limits.add(limit("au plus ", bilan.indicator(), target.max()));
        }
        return limits;
    }

    private static Limit limit(String word, Indicator indicator, BigDecimal value) {
        return new Limit(value.doubleValue(), word + French.number(value, indicator.decimals()));
    }

    /** Half a year before the first value that comes after it: between the dots, not on one. Cuts of one day are one. */
    private static List<Cut> cuts(IndicatorBilan bilan, double last) {
        Map<Double, String> cuts = new TreeMap<>();
        bilan.cuts().forEach(cut -> cuts.merge(Math.floor(at(cut.on())) + 0.5, cut.why(), (a, b) -> a + ", " + b));
        return cuts.entrySet().stream()
                .filter(cut -> cut.getKey() < last)
                .map(cut -> new Cut(cut.getKey(), cut.getValue()))
                .toList();
    }

    /** 31/12/2025 is 2025.0, where the value of the year 2025 stands. */
    private static double at(LocalDate day) {
        return day.getYear() - 1 + (double) day.getDayOfYear() / day.lengthOfYear();
    }
}
