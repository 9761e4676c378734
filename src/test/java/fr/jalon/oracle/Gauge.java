package fr.jalon.oracle;

import fr.jalon.oracle.Aim.Goal;
import fr.jalon.oracle.Series.YearValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far one indicator has come in one year, and the grade that this earns. */
final class Gauge {
    /** Grades, best first; the last two are those of an interval. */
    enum Grade {
        REACHED,
        ON_TRACK,
        TO_WATCH,
        CRITICAL,
        WITHIN,
        OUTSIDE;

        boolean isReached() {
            return this == REACHED || this == WITHIN;
        }
    }

    /** Why there is no attainment. */
    enum Why {
        NOT_GRADED,
        NO_VALUE,
        NO_TARGET,
        NO_BASELINE,
        TARGET_IS_BASELINE,
        SERIES_IS_CUT
    }

    /** Exactly one of a share, the verdict of an interval, or why there is neither. */
    record Attainment(
            @Nullable Fraction share,
            @Nullable Grade grade,
            @Nullable Why why) {
        static Attainment none(Why why) {
            return new Attainment(null, null, why);
        }
    }

    private static final Fraction ON_TRACK = Fraction.parse("0.85");
    private static final Fraction TO_WATCH = Fraction.parse("0.60");

    final Series series;
    final Node indicator;
    private final Frame frame;

    Gauge(Series series, Frame frame) {
        this.series = series;
        this.indicator = series.indicator;
        this.frame = frame;
    }

    Aim aim(int year) {
        return new Aim(series, frame, year);
    }

    Attainment attainment(int year) {
        return attainment(aim(year), series.year(year), aim(year).ofTheYear());
    }

    /** The last value against the final target. */
    Attainment finalAttainment(int year) {
        YearValue last = lastValue(year);
        return attainment(aim(last.year()), last, aim(year).last());
    }

    YearValue lastValue(int year) {
        return IntStream.iterate(year, each -> each >= frame.start().getYear(), each -> each - 1)
                .mapToObj(series::year)
                .filter(YearValue::isThere)
                .findFirst()
                .orElseGet(() -> series.year(year));
    }

    private Attainment attainment(Aim aim, YearValue year, Optional<Goal> goal) {
        if (List.of("TEXT", "SCALE").contains(series.shape()) || direction().equals("OBSERVE")) {
            return Attainment.none(Why.NOT_GRADED);
        }
        if (year.value() == null) {
            return Attainment.none(Why.NO_VALUE);
        }
        if (goal.isEmpty()) {
            return Attainment.none(Why.NO_TARGET);
        }
        if (goal.get().isInterval()) {
            return new Attainment(null, within(year.value(), goal.get()) ? Grade.WITHIN : Grade.OUTSIDE, null);
        }
        if (series.shape().equals("YES_NO")) {
            return graded(year.value());
        }
        return towards(year.value(), goal.get().value(), aim);
    }

    private Attainment towards(Fraction value, Fraction target, Aim aim) {
        if (aim.isCutFromItsBaseline()) {
            return Attainment.none(Why.SERIES_IS_CUT);
        }
        Optional<Fraction> start = aim.baseline().map(Aim.Start::value);
        if (start.isEmpty() && !direction().equals("INCREASE")) {
            return Attainment.none(Why.NO_BASELINE);
        }
        Fraction from = start.orElse(Fraction.ZERO);
        if (target.equals(from)) {
            return Attainment.none(Why.TARGET_IS_BASELINE);
        }
        return graded(value.minus(from).over(target.minus(from)));
    }

    private static Attainment graded(Fraction share) {
        Grade grade = share.atLeast(Fraction.ONE)
                ? Grade.REACHED
                : share.atLeast(ON_TRACK) ? Grade.ON_TRACK : share.atLeast(TO_WATCH) ? Grade.TO_WATCH : Grade.CRITICAL;
        return new Attainment(share, grade, null);
    }

    private static boolean within(Fraction value, Goal goal) {
        return (goal.min() == null || value.atLeast(goal.min()))
                && (goal.max() == null || goal.max().atLeast(value));
    }

    private String direction() {
        return indicator.text("direction", "OBSERVE");
    }

    /**
     * Whether the value of that year, a part of it, what it adds to the run since it was last printed, or a value that it
     * is computed from would tell of fewer people than the threshold.
     */
    boolean isMasked(int year) {
        YearValue value = series.year(year);
        if (series.isComputed()) {
            return series.operands().map(each -> new Gauge(each, frame)).anyMatch(each -> each.isMasked(year));
        }
        if (!indicator.flag("people") || value.value() == null) {
            return false;
        }
        if (value.top() != null && value.bottom() != null) {
            return Stream.of(value.top(), value.bottom().minus(value.top())).anyMatch(this::isSmall);
        }
        return isSmall(value.value())
                || (indicator.flag("cumulative") && isSmall(value.value().minus(lastPrintedBefore(year))));
    }

    private Fraction lastPrintedBefore(int year) {
        return IntStream.iterate(year - 1, each -> each >= frame.start().getYear(), each -> each - 1)
                .filter(each -> series.year(each).value() != null && !isMasked(each))
                .mapToObj(each -> series.year(each).value())
                .findFirst()
                .orElse(Fraction.ZERO);
    }

    /** A baseline that counts fewer people than the threshold. */
    boolean hasMaskedBaseline(int year) {
        return indicator.flag("people")
                && series.shape().equals("COUNT")
                && aim(year).baseline().filter(start -> isSmall(start.value())).isPresent();
    }

    /** The verdict that is printed: none on a masked value. */
    @Nullable Grade printedGrade(int year) {
        return isMasked(year) ? null : attainment(year).grade();
    }

    boolean isSmall(Fraction count) {
        return count.atLeast(Fraction.ONE) && count.compareTo(Fraction.of(frame.threshold())) < 0;
    }
}
