package fr.jalon.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of one fiche action for one year, as of the freeze date. */
final class Sheet {
    /** The one group in which a fiche is shown, in the order of precedence. */
    enum Group {
        LATE,
        COMPLETED,
        IN_PROGRESS,
        PAUSED_OR_BLOCKED,
        POSTPONED,
        NOT_STARTED,
        ABANDONED
    }

    /** A date that has passed, and what it was the date of. */
    record Lateness(long days, LocalDate since, String cause) {}

    /** Something that moved during the year, strongest kind first. */
    record Event(Kind kind, LocalDate on, Node what) {
        enum Kind {
            COMPLETED,
            REACHED,
            MILESTONE
        }
    }

    final Node fiche;
    final List<Gauge> gauges;
    private final Frame frame;
    private final int year;

    Sheet(Node fiche, Frame frame, Entries entries, int year, Map<String, Series> all) {
        this.fiche = fiche;
        this.frame = frame;
        this.year = year;
        this.gauges = fiche.children("indicators").stream()
                .map(indicator -> new Gauge(new Series(indicator, frame, entries, this::owes, all), frame))
                .toList();
    }

    String code() {
        return fiche.text("code");
    }

    /** The status known on the freeze date. */
    Optional<Node> status() {
        return statuses().reduce((before, after) -> after);
    }

    private Stream<Node> statuses() {
        return fiche.children("statuses").stream()
                .filter(change -> frame.knows(change.date("since")))
                .sorted(Comparator.comparing(change -> change.date("since")));
    }

    String statusCode() {
        return status().map(change -> change.text("status")).orElse("NOT_STARTED");
    }

    boolean owes(Span span) {
        boolean laterThanThat =
                statusCode().equals("NOT_STARTED") && fiche.date("starts-on").isAfter(span.last());
        boolean givenUpBefore = statusCode().equals("ABANDONED")
                && status().orElseThrow().date("since").isBefore(span.first());
        return !laterThanThat && !givenUpBefore;
    }

    Group group() {
        if (lateness().isPresent()) {
            return Group.LATE;
        }
        return switch (statusCode()) {
            case "PAUSED", "BLOCKED" -> Group.PAUSED_OR_BLOCKED;
            default -> Group.valueOf(statusCode());
        };
    }

    boolean isAdvancing() {
        return group() == Group.IN_PROGRESS || group() == Group.COMPLETED;
    }

    /** The passed date that lies farthest back. */
    Optional<Lateness> lateness() {
        if (List.of("COMPLETED", "ABANDONED").contains(statusCode())) {
            return Optional.empty();
        }
        Stream<Lateness> end = Stream.of(passed(fiche.date("ends-on"), "ends-on"));
        Stream<Lateness> milestones = fiche.children("milestones").stream()
                .filter(step -> step.findDate("done-on").filter(frame::knows).isEmpty())
                .map(step -> passed(step.date("due-on"), step.text("code")));
        Stream<Lateness> postponed = Stream.of(passed(firstEnd(), "first-ends-on"))
                .filter(each -> statusCode().equals("POSTPONED"));
        return Stream.of(end, milestones, postponed)
                .flatMap(each -> each)
                .filter(each -> each.days() > 0)
                .min(Comparator.comparing(Lateness::since));
    }

    private LocalDate firstEnd() {
        return fiche.findDate("first-ends-on").orElse(fiche.date("ends-on"));
    }

    private Lateness passed(LocalDate date, String cause) {
        return new Lateness(ChronoUnit.DAYS.between(date, frame.asOf()), date, cause);
    }

    int expected() {
        return gauges.stream()
                .mapToInt(gauge -> gauge.series.expected(year).size())
                .sum();
    }

    int filled() {
        return gauges.stream().mapToInt(gauge -> gauge.series.filled(year)).sum();
    }

    int judged() {
        return (int) gauges.stream()
                .filter(gauge -> gauge.printedGrade(year) != null)
                .count();
    }

    int reached() {
        return (int) gauges.stream().filter(gauge -> isReached(gauge, year)).count();
    }

    int leftOut() {
        return gauges.size() - judged();
    }

    private static boolean isReached(Gauge gauge, int year) {
        Gauge.Grade grade = gauge.printedGrade(year);
        return grade != null && grade.isReached();
    }

    Budget budget() {
        return Budget.of(fiche.children("budget"), year);
    }

    /** What became completed, reached or done during the year and was known on the freeze date. */
    List<Event> events() {
        Stream<Event> completed = statuses()
                .filter(change -> change.text("status").equals("COMPLETED"))
                .map(change -> new Event(Event.Kind.COMPLETED, change.date("since"), change));
        Stream<Event> reached = gauges.stream()
                .filter(gauge -> isReached(gauge, year) && !isReached(gauge, year - 1))
                .map(gauge -> new Event(Event.Kind.REACHED, LocalDate.of(year, 12, 31), gauge.indicator));
        Stream<Event> done = fiche.children("milestones").stream()
                .filter(step -> step.findDate("done-on").filter(frame::knows).isPresent())
                .map(step -> new Event(Event.Kind.MILESTONE, step.date("done-on"), step));
        return Stream.of(completed, reached, done)
                .flatMap(each -> each)
                .filter(event -> event.on().getYear() == year)
                .toList();
    }
}
