package fr.jalon.oracle;

import fr.jalon.oracle.Entries.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that became otherwise between two freezes.
 *
 * @param on the day that its row bears; absent for what is counted
 * @param subject how its sentence begins
 * @param figures the figures that the sentence says after that, in order
 */
record Change(@Nullable LocalDate on, String subject, List<String> figures) {

    private static final Map<String, String> STATUSES = Map.of(
            "NOT_STARTED", "non démarrée",
            "IN_PROGRESS", "en cours",
            "COMPLETED", "réalisée",
            "PAUSED", "en pause",
            "BLOCKED", "bloquée",
            "POSTPONED", "reportée",
            "ABANDONED", "abandonnée");

    static List<Change> between(Oracle oracle, LocalDate after, LocalDate until) {
        Stream<Change> dated = Stream.of(
                        statuses(oracle),
                        milestones(oracle),
                        amendments(oracle),
                        answers(oracle),
                        corrections(oracle),
                        targets(oracle))
                .flatMap(changes -> changes)
                .filter(change -> isBetween(change.on, after, until));
        return Stream.of(dated, meetings(oracle, after, until), newYear(oracle))
                .flatMap(changes -> changes)
                .toList();
    }

    private static boolean isBetween(@Nullable LocalDate day, LocalDate after, LocalDate until) {
        return day != null && day.isAfter(after) && !day.isAfter(until);
    }

    private static Stream<Change> statuses(Oracle oracle) {
        return oracle.sheets().stream().flatMap(sheet -> {
            List<Node> statuses = sheet.fiche.children("statuses").stream()
                    .sorted(Comparator.comparing(status -> status.date("since")))
                    .toList();
            return IntStream.range(0, statuses.size())
                    .mapToObj(n -> status(n == 0 ? null : statuses.get(n - 1), statuses.get(n)));
        });
    }

    private static Change status(@Nullable Node before, Node now) {
        String passage = before == null ? "Prend le statut " : "Passe de " + quoted(before) + " à ";
        return new Change(now.date("since"), passage + quoted(now), List.of(now.text("reason", "")));
    }

    private static String quoted(Node status) {
        return "« " + STATUSES.get(status.text("status")) + " »";
    }

    private static Stream<Change> milestones(Oracle oracle) {
        return oracle.sheets().stream()
                .flatMap(sheet -> sheet.fiche.children("milestones").stream())
                .filter(step -> step.find("done-on").isPresent())
                .map(step ->
                        new Change(step.date("done-on"), "Étape « " + step.text("title") + " » franchie", List.of()));
    }

    private static Stream<Change> answers(Oracle oracle) {
        return oracle.file().children("decisions").stream()
                .filter(decision -> decision.find("answered-on").isPresent())
                .map(decision -> new Change(
                        decision.date("answered-on"),
                        "Demande " + Told.ANSWERS.get(decision.text("answer")).toLowerCase(Locale.ROOT)
                                + " par le comité de pilotage : " + decision.text("title"),
                        List.of()));
    }

    private static Stream<Change> meetings(Oracle oracle, LocalDate after, LocalDate until) {
        List<Node> held = oracle.file().children("meetings").stream()
                .filter(meeting -> isBetween(meeting.date("date"), after, until))
                .toList();
        long copils = held.stream()
                .filter(meeting -> meeting.text("kind").equals("COPIL"))
                .count();
        return Stream.of(new Change(null, held.size() + " réunions tenues, dont " + copils + " comité", List.of()));
    }

    private static Stream<Change> newYear(Oracle oracle) {
        Tally all = oracle.all();
        return Stream.of(
                new Change(null, "Valeurs de " + oracle.year() + " :", List.of("" + all.filled(), "" + all.expected())),
                new Change(null, "Budget de " + oracle.year() + " :", List.of("" + ofTheYear(oracle, "budget"))),
                new Change(null, "Récits de " + oracle.year() + " :", List.of("" + ofTheYear(oracle, "narratives"))));
    }

    private static long ofTheYear(Oracle oracle, String list) {
        return oracle.sheets().stream()
                .flatMap(sheet -> sheet.fiche.children(list).stream())
                .filter(node -> node.text("year").equals("" + oracle.year()))
                .count();
    }

    private static Stream<Change> amendments(Oracle oracle) {
        return oracle.file().children("amendments").stream()
                .map(amendment -> new Change(
                        amendment.date("effective-on"),
                        "Avenant n° " + amendment.text("number"),
                        List.of(amendment.text("title"))));
    }

    /** A correction is told on the day it was collected, with the value it replaces. */
    private static Stream<Change> corrections(Oracle oracle) {
        Map<String, Row> before = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Row row : oracle.entries().rows()) {
            Row old = before.put(row.indicator() + " " + row.label() + " " + row.detail(), row);
            if (old != null) {
                Gauge gauge = oracle.gauge(row.indicator());
                changes.add(new Change(
                        row.entry().collectedOn(),
                        row.indicator() + " " + gauge.indicator.text("title") + ", ",
                        List.of(row.label(), value(gauge, row), value(gauge, old), "" + row.reason())));
            }
        }
        return changes.stream();
    }

    private static String value(Gauge gauge, Row row) {
        return row.entry().top() == null || row.entry().bottom() == null
                ? new Cells(gauge, 0).entered(row.entry())
                : row.entry().top() + " / " + row.entry().bottom();
    }

    private static Stream<Change> targets(Oracle oracle) {
        return oracle.gauges().flatMap(gauge -> {
            Cells cells = new Cells(gauge, oracle.year());
            List<Node> targets = gauge.indicator.children("targets");
            return targets.stream()
                    .filter(target -> target.find("decided-on").isPresent())
                    .map(target -> {
                        String moved = targets.stream()
                                .filter(other ->
                                        other != target && other.date("on").equals(target.date("on")))
                                .map(other ->
                                        cells.number(other.findNumber("value").orElseThrow()))
                                .findFirst()
                                .orElse("");
                        return new Change(
                                target.date("decided-on"),
                                gauge.series.code() + " " + gauge.indicator.text("title") + " :",
                                List.of(
                                        French.longDay(target.date("on")),
                                        moved,
                                        cells.number(target.findNumber("value").orElseThrow())));
                    });
        });
    }
}
