package fr.jalon.dossier;

import fr.jalon.dossier.YamlValue.Block;
import fr.jalon.dossier.YamlValue.Codes;
import fr.jalon.dossier.YamlValue.Items;
import fr.jalon.dossier.YamlValue.Line;
import fr.jalon.dossier.YamlValue.Sheets;
import fr.jalon.dossier.YamlValue.Text;
import fr.jalon.dossier.YamlValue.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a contract file out as a person would: two spaces a level, tables one line a row, no line longer than it must be. */
final class YamlPrinter {
    private static final int WIDTH = 120;
    /** A row of a table may be longer: cut into keys it would no longer be read across. */
    private static final int ROW_WIDTH = 160;

    private YamlPrinter() {}

    /** The lines of the whole file, its first keys set apart by empty lines. */
    static List<String> print(YamlKeys root) {
        var lines = new ArrayList<String>();
        root.values().forEach((key, value) -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(entry(key, value, 0));
        });
        return lines;
    }

    private static List<String> keys(YamlKeys keys, int indent) {
        var lines = new ArrayList<String>();
        keys.values().forEach((key, value) -> lines.addAll(entry(key, value, indent)));
        return lines;
    }

    private static List<String> entry(String key, YamlValue value, int indent) {
        String start = " ".repeat(indent) + key + ":";
        Optional<String> line = oneLine(value).filter(one -> fits(value, start + " " + one));
        if (line.isPresent()) {
            return List.of(start + " " + line.get());
        }
        if (value instanceof Text text) {
            return text(start, text.text(), indent + 2);
        }
        var lines = new ArrayList<String>(List.of(start));
        lines.addAll(below(value, indent + 2));
        return lines;
    }

    private static List<String> below(YamlValue value, int indent) {
        if (value instanceof Block block) {
            return keys(block.keys(), indent);
        }
        if (value instanceof Line line) {
            return keys(line.keys(), indent);
        }
        if (value instanceof Sheets sheets) {
            return items(sheets.sheets(), indent, true);
        }
        List<? extends YamlValue> items = value instanceof Codes codes ? codes.codes() : ((Items) value).items();
        return items(items, indent, false);
    }

    private static List<String> items(List<? extends YamlValue> items, int indent, boolean apart) {
        var lines = new ArrayList<String>();
        for (YamlValue item : items) {
            if (apart && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(item(item, indent));
        }
        return lines;
    }

    private static List<String> item(YamlValue item, int indent) {
        String start = " ".repeat(indent) + "-";
        Optional<String> line = oneLine(item).filter(one -> fits(item, start + " " + one));
        if (line.isPresent()) {
            return List.of(start + " " + line.get());
        }
        if (item instanceof Text text) {
            return text(start, text.text(), indent + 2);
        }
        List<String> lines = new ArrayList<>(below(item, indent + 2));
        lines.set(0, start + lines.get(0).substring(indent + 1));
        return lines;
    }

    private static List<String> text(String start, String text, int indent) {
        List<String> folded = YamlText.folded(text, WIDTH - indent);
        var lines = new ArrayList<String>(List.of(start + " " + folded.get(0)));
        folded.stream()
                .skip(1)
                .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                .forEach(lines::add);
        return lines;
    }

    /** The value as one line, if it may be one. */
    private static Optional<String> oneLine(YamlValue value) {
        if (value instanceof Word word) {
            return Optional.of(word.word());
        }
        if (value instanceof Text text) {
            return Optional.of(text.text()).filter(one -> one.indexOf('\n') < 0).map(YamlText::inline);
        }
        if (value instanceof Codes codes) {
            return Optional.of(
                    codes.codes().stream().map(YamlPrinter::inFlow).collect(Collectors.joining(", ", "[", "]")));
        }
        if (value instanceof Sheets sheets && sheets.sheets().isEmpty()) {
            return Optional.of("[]");
        }
        return value instanceof Line line ? row(line) : Optional.empty();
    }

    private static Optional<String> row(Line line) {
        boolean simple = line.keys().values().values().stream()
                .allMatch(value -> value instanceof Word
                        || value instanceof Text text && text.text().indexOf('\n') < 0);
        return simple
                ? Optional.of(line.keys().values().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + inFlow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}")))
                : Optional.empty();
    }

    private static String inFlow(YamlValue value) {
        return value instanceof Text text ? YamlText.inFlow(text.text()) : ((Word) value).word();
    }

    private static boolean fits(YamlValue value, String line) {
        return line.length() <= (value instanceof Line ? ROW_WIDTH : WIDTH);
    }
}
