package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an indicator aims at under one definition: its dated targets, and the straight line through them. */
final class Targets {
    private static final Set<Shape> STEPLESS =
            EnumSet.of(Shape.COUNT, Shape.NUMBER, Shape.PERCENT, Shape.RATIO, Shape.AMOUNT, Shape.DURATION);

    private final Indicator indicator;
    private final List<Target> dated;
    private final List<Point> points;

    /** What is aimed at for a year, and whether it was read on the line. */
    record Aim(Target target, boolean interpolated) {}

    /**
     * @param start where the line starts; absent when there is no baseline to draw it from
     * @param asOf targets decided later do not count
     */
    Targets(Indicator indicator, Definition definition, @Nullable Point start, LocalDate asOf) {
        this.indicator = indicator;
        this.dated = inForce(indicator, definition, asOf);
        this.points = isLine() ? line(start) : List.of();
    }

    Optional<Target> last() {
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(dated.size() - 1));
    }

    /** Dated points of the expected line, by date; none without a target. */
    List<Point> points() {
        return points;
    }

    /** The dated target of the year, else what stands for it. */
    Optional<Aim> of(int year) {
        Optional<Target> own = latest(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (own.isPresent()) {
            return own.map(target -> new Aim(target, false));
        }
        if (isLine()) {
            return onLine(LocalDate.of(year, 12, 31)).map(target -> new Aim(target, true));
        }
        return standing(year).map(target -> new Aim(target, false));
    }

    /** Without a line, an earlier target still holds; an interval that starts later is already the one aimed at. */
    private Optional<Target> standing(int year) {
        Optional<Target> earlier = latest(LocalDate.MIN, LocalDate.of(year, 1, 1));
        boolean interval = indicator.direction() == Direction.KEEP_WITHIN;
        return earlier.isPresent() || !interval ? earlier : dated.stream().findFirst();
    }

    private Optional<Target> latest(LocalDate from, LocalDate to) {
        return dated.stream()
                .filter(target -> !target.on().isBefore(from) && !target.on().isAfter(to))
                .reduce((first, second) -> second);
    }

    private Optional<Target> onLine(LocalDate day) {
        return new ExpectedLine(points).at(day).map(value -> new Target(day, value, null, null, day));
    }

    private boolean isLine() {
        boolean oriented = indicator.direction() == Direction.INCREASE || indicator.direction() == Direction.DECREASE;
        return oriented && STEPLESS.contains(indicator.shape());
    }

    private List<Point> line(@Nullable Point start) {
        TreeMap<LocalDate, Point> line = new TreeMap<>();
        if (dated.isEmpty()) {
            return List.of();
        }
        if (start != null) {
            line.put(start.on(), start);
        }
        for (Target target : dated) {
            BigDecimal value = target.value();
            if (value != null) {
                line.put(target.on(), new Point(target.on(), value));
            }
        }
        return new ArrayList<>(line.values());
    }

    /** Of two targets for one date the one decided last; a renewed definition keeps those that it has still to meet. */
    private static List<Target> inForce(Indicator indicator, Definition definition, LocalDate asOf) {
        boolean interval = indicator.direction() == Direction.KEEP_WITHIN;
        TreeMap<LocalDate, Target> byDate = new TreeMap<>();
        indicator.targets().stream()
                .filter(target -> !target.decidedOn().isAfter(asOf))
                .filter(target -> interval == (target.value() == null))
                .filter(target -> definition.version() == 1 || !target.on().isBefore(definition.from()))
                .sorted(Comparator.comparing(Target::decidedOn))
                .forEach(target -> byDate.put(target.on(), target));
        return List.copyOf(byDate.values());
    }
}
