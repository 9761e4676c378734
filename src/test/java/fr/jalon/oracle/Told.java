package fr.jalon.oracle;

import fr.jalon.oracle.Sheet.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people wrote and the report copies: names, titles and prose of the sample files, chapter by chapter. */
record Told(Oracle oracle) {
    static final Map<Group, String> GROUPS = Map.of(
            Group.LATE,
            "en retard",
            Group.COMPLETED,
            "réalisée",
            Group.IN_PROGRESS,
            "en cours",
            Group.PAUSED_OR_BLOCKED,
            "en pause ou bloquée",
            Group.POSTPONED,
            "reportée",
            Group.NOT_STARTED,
            "non démarrée",
            Group.ABANDONED,
            "abandonnée");

    static final Map<String, String> BODIES =
            Map.of("COPIL", "comité de pilotage", "COTECH", "comité technique", "WORKING_GROUP", "groupe de travail");
    static final Map<String, String> ANSWERS =
            Map.of("ACCEPTED", "Acceptée", "AMENDED", "Amendée", "REFUSED", "Refusée", "DEFERRED", "Différée");

    /** Figures in the running heads and feet, and in the name of the contract. */
    Tokens frame() {
        Node contract = oracle.file().child("contract").orElseThrow();
        return new Tokens()
                .text(contract.text("short-title"))
                .text("Édition 1")
                .text("" + oracle.year())
                .text("" + (oracle.year() + 1))
                .text(oracle.frame().start().getYear() + " "
                        + oracle.frame().end().getYear())
                .day(oracle.frame().asOf());
    }

    Node axis(String code) {
        return find("axes", code);
    }

    String funder(String code) {
        return find("funders", code).text("name");
    }

    List<String> funders() {
        return oracle.file().children("funders").stream()
                .map(funder -> funder.text("code"))
                .toList();
    }

    private Node find(String list, String code) {
        return oracle.file().children(list).stream()
                .filter(node -> node.text("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** {@code FA 8}. */
    String number(Sheet sheet) {
        return sheet.code().replaceAll("(?<=\\p{L})(?=\\d)", " ");
    }

    /** {@code FA 8 Formations en santé mentale}. */
    String name(Sheet sheet) {
        return number(sheet) + " " + sheet.fiche.text("short-title", sheet.fiche.text("title"));
    }

    String name(String code) {
        return number(oracle.sheet(code));
    }

    String axes() {
        return oracle.file().children("axes").stream().flatMap(Node::scalars).collect(Collectors.joining("\n"));
    }

    String titles(List<Gauge> gauges) {
        return gauges.stream()
                .map(gauge ->
                        gauge.series.code() + " " + gauge.indicator.text("title") + " " + gauge.indicator.text("unit"))
                .collect(Collectors.joining("\n"));
    }

    /** Codes and titles of axes, fiches and indicators. */
    String names() {
        return Stream.of(
                        Stream.of(axes(), titles(oracle.gauges().toList())),
                        oracle.sheets().stream().map(sheet -> name(sheet) + "\n" + sheet.fiche.text("title")))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    /** Sources, motives and formulas of the rows behind the figures. */
    String sources() {
        return Stream.concat(
                        oracle.gauges()
                                .flatMap(gauge -> Stream.of("source", "formula")
                                        .flatMap(key -> gauge.indicator.find(key).stream())),
                        oracle.gauges()
                                .flatMap(gauge -> gauge.series.holes(oracle.year()).stream())
                                .map(hole -> "" + hole.motive()))
                .collect(Collectors.joining("\n"));
    }

    /** Everything written about a fiche but its figures: no value, target, baseline or amount. */
    Tokens of(Sheet sheet, Cells.Head head) {
        Node fiche = sheet.fiche;
        Tokens known = frame().years(head, oracle.year()).text(number(sheet)).text(titles(sheet.gauges));
        Stream.of("title", "porteur", "target-population", "context", "description", "resources", "inequalities")
                .forEach(key -> fiche.find(key).ifPresent(known::text));
        Stream.of("partners", "co-porteurs", "objectives")
                .forEach(key -> fiche.texts(key).forEach(known::text));
        fiche.children("regional-plans").stream().flatMap(Node::scalars).forEach(known::text);
        axis(fiche.text("axis")).scalars().forEach(known::text);
        sheet.status().stream().flatMap(Node::scalars).forEach(known::text);
        sheet.status().flatMap(status -> status.findDate("postponed-to")).ifPresent(known::day);
        fiche.children("narratives").stream()
                .filter(narrative -> narrative.text("year").equals("" + oracle.year()))
                .flatMap(Node::scalars)
                .forEach(known::text);
        return known;
    }

    Tokens contract() {
        Tokens known = frame().text(axes());
        Node contract = oracle.file().child("contract").orElseThrow();
        contract.scalars().forEach(known::text);
        Stream.of("starts-on", "ends-on", "signed-on").map(contract::date).forEach(known::day);
        for (Node amendment : oracle.file().children("amendments")) {
            amendment.scalars().forEach(known::text);
            known.day(amendment.date("effective-on"));
        }
        return known;
    }

    Tokens outlook() {
        Tokens known = frame();
        Stream.concat(
                        oracle.file().children("outlooks").stream(),
                        oracle.sheets().stream().flatMap(sheet -> sheet.fiche.children("narratives").stream()))
                .filter(node -> node.text("year").equals("" + oracle.year()))
                .flatMap(Node::scalars)
                .forEach(known::text);
        oracle.sheets().forEach(sheet -> known.text(number(sheet)));
        return known;
    }

    /** The rules say the bounds of the grades, the threshold of masking and the day that the line is read on. */
    Tokens method() {
        Tokens known = frame().text("100 85 60").text("31");
        known.text(names()).text(sources());
        oracle.gauges().forEach(gauge -> {
            gauge.indicator.find("definition").ifPresent(known::text);
            gauge.indicator.children("definition-changes").stream()
                    .filter(change -> !change.date("from").isAfter(LocalDate.of(oracle.year(), 12, 31)))
                    .forEach(change -> known.text(change.text("definition")));
        });
        return known;
    }
}
