package fr.jalon.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator starts from and what it aims at, as far as was decided on the freeze date, within the stretch of
 * the series that a year belongs to.
 */
final class Aim {
    private final Node indicator;
    private final Series series;
    private final LocalDate day;
    private final TreeMap<LocalDate, Node> targets = new TreeMap<>();

    /** What is aimed at: a number, or an interval of which one side may be open; interpolated or of its own date. */
    record Goal(
            LocalDate on,
            @Nullable Fraction value,
            @Nullable Fraction min,
            @Nullable Fraction max,
            boolean dated) {
        boolean isInterval() {
            return value == null;
        }
    }

    /** Where it starts from. */
    record Start(LocalDate on, Fraction value) {}

    Aim(Series series, Frame frame, int year) {
        this.indicator = series.indicator;
        this.series = series;
        this.day = LocalDate.of(year, 12, 31);
        Map<LocalDate, LocalDate> decided = new TreeMap<>();
        for (Node target : indicator.children("targets")) {
            LocalDate decidedOn = target.findDate("decided-on").orElse(frame.start());
            LocalDate on = target.date("on");
            boolean later = !decided.containsKey(on) || !decidedOn.isBefore(decided.get(on));
            if (frame.knows(decidedOn) && later) {
                decided.put(on, decidedOn);
                targets.put(on, target);
            }
        }
    }

    /** The baseline of the definition in force that year, whatever stretch its date lies in. */
    Optional<Start> baseline() {
        Optional<Node> definition = indicator.children("definition-changes").stream()
                .filter(change -> !change.date("from").isAfter(day))
                .reduce((a, b) -> b);
        return definition
                .orElse(indicator)
                .child("baseline")
                .map(baseline -> new Start(baseline.date("on"), yesAsOne(baseline.text("value"))));
    }

    /** The first baseline, which was measured before a cut that this year lies after. */
    boolean isCutFromItsBaseline() {
        boolean redefined = indicator.children("definition-changes").stream()
                .anyMatch(change -> !change.date("from").isAfter(day));
        return redefined
                ? baseline().isEmpty() && indicator.child("baseline").isPresent()
                : baseline()
                        .filter(start -> !series.stretchOf(start.on()).equals(series.stretchOf(day)))
                        .isPresent();
    }

    /**
     * The dated target of the year, else the point of the line on its last day. An interval holds until the next one and
     * the first before its date; a yes stays due once it was.
     */
    Optional<Goal> ofTheYear() {
        List<Goal> goals = inThisStretch();
        Optional<Goal> dated = goals.stream()
                .filter(goal -> goal.on().getYear() == day.getYear())
                .reduce((a, b) -> b);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<Goal> latest =
                goals.stream().filter(goal -> !goal.on().isAfter(day)).reduce((a, b) -> b);
        if (series.shape().equals("YES_NO")) {
            return latest;
        }
        if (!goals.isEmpty() && goals.get(0).isInterval()) {
            return Optional.of(latest.orElse(goals.get(0)));
        }
        return onTheLine();
    }

    Optional<Goal> last() {
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(goal(targets.lastEntry().getValue()));
    }

    /** Dated targets of the stretch, in order: what was aimed at before a cut does not bind after it. */
    List<Goal> inThisStretch() {
        LocalDate stretch = series.stretchOf(day);
        return targets.values().stream()
                .map(Aim::goal)
                .filter(goal -> !goal.on().isBefore(stretch))
                .toList();
    }

    private Optional<Goal> onTheLine() {
        List<Goal> points = new ArrayList<>(inThisStretch());
        if (!isCutFromItsBaseline()) {
            baseline().ifPresent(start -> points.add(0, new Goal(start.on(), start.value(), null, null, true)));
        }
        points.sort(Collections.reverseOrder((a, b) -> b.on().compareTo(a.on())));
        for (int next = 1; next < points.size(); next++) {
            Goal before = points.get(next - 1);
            Goal after = points.get(next);
            if (!before.on().isAfter(day)
                    && !after.on().isBefore(day)
                    && before.value() != null
                    && after.value() != null) {
                Fraction way = position(day)
                        .minus(position(before.on()))
                        .over(position(after.on()).minus(position(before.on())));
                Fraction value =
                        before.value().plus(after.value().minus(before.value()).times(way));
                return Optional.of(new Goal(day, value, null, null, false));
            }
        }
        return Optional.empty();
    }

    /** In years, each as long as the next, so that half-way between two year ends is a year end. */
    private static Fraction position(LocalDate date) {
        return Fraction.of(date.getYear())
                .plus(Fraction.of(date.getDayOfYear()).over(Fraction.of(date.lengthOfYear())));
    }

    private static Goal goal(Node target) {
        return new Goal(
                target.date("on"),
                target.find("value").map(Aim::yesAsOne).orElse(null),
                target.findNumber("min").orElse(null),
                target.findNumber("max").orElse(null),
                true);
    }

    private static Fraction yesAsOne(String value) {
        return switch (value) {
            case "oui", "true" -> Fraction.ONE;
            case "non", "false" -> Fraction.ZERO;
            default -> Fraction.parse(value);
        };
    }
}
