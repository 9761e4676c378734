package fr.jalon.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that the report of one contract and one year must say, computed from its two files alone. */
record Oracle(Node file, Entries entries, Frame frame, int year, List<Sheet> sheets, List<Gauge> context) {

    static Oracle of(Path yaml, Path csv, int year, LocalDate asOf) throws IOException {
        Node file = Node.read(yaml);
        Entries entries = Entries.read(csv);
        Frame frame = Frame.of(file, asOf);
        Map<String, Series> all = new HashMap<>();
        return new Oracle(
                file,
                entries,
                frame,
                year,
                file.children("fiches").stream()
                        .map(fiche -> new Sheet(fiche, frame, entries, year, all))
                        .toList(),
                file.children("context-indicators").stream()
                        .map(indicator -> new Gauge(new Series(indicator, frame, entries, span -> true, all), frame))
                        .toList());
    }

    Tally all() {
        return new Tally(sheets);
    }

    /** Axis code to its counts, in the order of the file. */
    Map<String, Tally> axes() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Node axis : file.children("axes")) {
            String code = axis.text("code");
            tallies.put(
                    code,
                    new Tally(sheets.stream()
                            .filter(sheet -> sheet.fiche.text("axis").equals(code))
                            .toList()));
        }
        return tallies;
    }

    Synthesis synthesis() {
        return new Synthesis(all(), file.children("decisions"), file.children("meetings"), frame);
    }

    /** Indicator code, period and reason of each value of a year that is owed and was not given, in the order of the file. */
    List<String> missing(int ofYear) {
        return gauges().flatMap(gauge -> gauge.series.holes(ofYear).stream()
                        .map(hole -> gauge.series.code() + " " + hole.span().label() + " " + hole.reason()))
                .toList();
    }

    Sheet sheet(String code) {
        return sheets.stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Gauge gauge(String code) {
        return gauges().filter(gauge -> gauge.series.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Stream<Gauge> gauges() {
        return Stream.concat(sheets.stream().flatMap(sheet -> sheet.gauges.stream()), context.stream());
    }
}
