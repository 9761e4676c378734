package fr.jalon.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The results file: for each indicator and period of the whole, the row that was written last. */
record Entries(Map<String, Map<String, Entry>> byIndicator, List<Row> rows) {
    private static final Map<String, String> HOLES = Map.of(
            "non collecté",
            "NOT_COLLECTED",
            "ne sait pas",
            "UNKNOWN",
            "sans objet",
            "NOT_APPLICABLE",
            "en attente",
            "PENDING");

    /** One cell as it was last entered: a value (simple, or top over bottom), a text, or a hole with its motive. */
    record Entry(
            @Nullable Fraction value,
            @Nullable Fraction top,
            @Nullable Fraction bottom,
            @Nullable String text,
            @Nullable String missing,
            @Nullable String motive,
            LocalDate collectedOn) {
        boolean isFilled() {
            return missing == null;
        }
    }

    /** One line of the file. */
    record Row(
            String indicator,
            String label,
            String detail,
            Entry entry,
            @Nullable String reason) {}

    static Entries read(Path csv) throws IOException {
        List<List<String>> lines = split(Files.readString(csv).replace("\ufeff", ""));
        List<String> header = lines.get(0);
        Map<String, Map<String, Entry>> found = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < line.size(); column++) {
                row.put(header.get(column).strip(), line.get(column).strip());
            }
            String label = Span.label(row.get("period"));
            String detail = row.getOrDefault("detail", "");
            Entry entry = entry(row);
            rows.add(new Row(row.get("indicator"), label, detail, entry, row.get("reason")));
            if (detail.isEmpty()) {
                found.computeIfAbsent(row.get("indicator"), code -> new HashMap<>())
                        .put(label, entry);
            }
        }
        return new Entries(found, rows);
    }

    private static Entry entry(Map<String, String> row) {
        LocalDate collectedOn = LocalDate.parse(row.get("collected_on"));
        String missing = row.getOrDefault("missing", "");
        if (!missing.isEmpty()) {
            return new Entry(
                    null, null, null, null, HOLES.getOrDefault(missing, missing), row.get("motive"), collectedOn);
        }
        if (!row.getOrDefault("denominator", "").isEmpty()) {
            Fraction top = Fraction.parse(row.get("numerator"));
            return new Entry(null, top, Fraction.parse(row.get("denominator")), null, null, null, collectedOn);
        }
        String value = row.get("value");
        if (value.matches("oui|non")) {
            return new Entry(
                    value.equals("oui") ? Fraction.ONE : Fraction.ZERO, null, null, null, null, null, collectedOn);
        }
        return value.matches("[-−]?\\d[\\d \\u00a0\\u202f]*([.,]\\d+)?")
                ? new Entry(Fraction.parse(value), null, null, value, null, null, collectedOn)
                : new Entry(null, null, null, value, null, null, collectedOn);
    }

    Optional<Entry> find(String indicator, String label) {
        return Optional.ofNullable(byIndicator.getOrDefault(indicator, Map.of()).get(label));
    }

    /** The parts of the whole in that period, by detail, each as it was written last. */
    Map<String, Entry> parts(String indicator, String label) {
        Map<String, Entry> parts = new TreeMap<>();
        rows.stream()
                .filter(row -> row.indicator().equals(indicator) && row.label().equals(label))
                .filter(row -> !row.detail().isEmpty())
                .forEach(row -> parts.put(row.detail(), row.entry()));
        return parts;
    }

    /** Cells of a text with «;» or «,» between them, whichever the header has, and quotes that may hold anything. */
    static List<List<String>> split(String text) {
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        char before = '\n';
        for (char c : (text.stripTrailing() + "\n").replace("\r\n", "\n").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                cell.append(quoted && before == '"' ? "\"" : "");
            } else if (quoted || (c != separator && c != '\n')) {
                cell.append(c);
            } else {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
            before = c;
        }
        lines.removeIf(cells -> cells.size() == 1 && cells.get(0).isBlank());
        return lines;
    }
}
