package fr.jalon.oracle;

import fr.jalon.oracle.Entries.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that became otherwise between two freezes.
 *
 * @param subject how its sentence begins
 * @param figures the figures that the sentence says after that, in order
 */
record Change(LocalDate on, String subject, List<String> figures) {

    static List<Change> between(Oracle oracle, LocalDate after, LocalDate until) {
        return Stream.of(statuses(oracle), amendments(oracle), corrections(oracle), targets(oracle))
                .flatMap(changes -> changes)
                .filter(change -> change.on.isAfter(after) && !change.on.isAfter(until))
                .toList();
    }

    private static Stream<Change> statuses(Oracle oracle) {
        return oracle.sheets().stream()
                .flatMap(sheet -> sheet.fiche.children("statuses").stream()
                        .map(status -> new Change(
                                status.date("since"),
                                new Told(oracle).name(sheet),
                                List.of(status.text("reason", "")))));
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
