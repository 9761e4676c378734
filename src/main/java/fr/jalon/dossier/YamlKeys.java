package fr.jalon.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of a block, in the order in which they are put; what is absent, empty or the default leaves no key. */
final class YamlKeys {
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    Map<String, YamlValue> values() {
        return values;
    }

    YamlKeys text(String key, @Nullable String text) {
        return put(key, text == null || text.isEmpty() ? null : new YamlValue.Text(text));
    }

    YamlKeys text(String key, String text, String otherwise) {
        return text.equals(otherwise) ? this : text(key, text);
    }

    YamlKeys code(String key, @Nullable Object code) {
        return text(key, code == null ? null : code.toString());
    }

    /** A day, a whole number, or a word of the schema. */
    YamlKeys word(String key, @Nullable Object word) {
        return put(key, word == null ? null : new YamlValue.Word(word.toString()));
    }

    YamlKeys word(String key, Object word, Object otherwise) {
        return word.equals(otherwise) ? this : word(key, word);
    }

    YamlKeys date(String key, @Nullable LocalDate date) {
        return word(key, date);
    }

    YamlKeys decimal(String key, @Nullable BigDecimal number) {
        return word(key, number == null ? null : number.toPlainString());
    }

    YamlKeys flag(String key, boolean flag) {
        return word(key, flag, false);
    }

    YamlKeys codes(String key, List<String> codes) {
        return put(
                key,
                codes.isEmpty()
                        ? null
                        : new YamlValue.Codes(
                                codes.stream().map(YamlValue.Text::new).toList()));
    }

    YamlKeys words(String key, List<? extends Enum<?>> words) {
        return codes(key, words.stream().map(Enum::name).toList());
    }

    YamlKeys texts(String key, List<String> texts) {
        return items(key, texts, YamlValue.Text::new);
    }

    /** A text that holds one point a line, as a list of points. */
    YamlKeys points(String key, @Nullable String lines) {
        return texts(key, lines == null ? List.of() : lines.lines().toList());
    }

    <T> YamlKeys lines(String key, List<T> values, Function<T, YamlKeys> keys) {
        return items(key, values, value -> new YamlValue.Line(keys.apply(value)));
    }

    <T> YamlKeys blocks(String key, List<T> values, Function<T, YamlKeys> keys) {
        return items(key, values, value -> new YamlValue.Block(keys.apply(value)));
    }

    <T> YamlKeys sheets(String key, List<T> values, Function<T, YamlKeys> keys) {
        return put(
                key,
                new YamlValue.Sheets(values.stream()
                        .map(value -> new YamlValue.Block(keys.apply(value)))
                        .toList()));
    }

    YamlKeys block(String key, YamlKeys keys) {
        return put(key, keys.values.isEmpty() ? null : new YamlValue.Block(keys));
    }

    YamlKeys line(String key, YamlKeys keys) {
        return put(key, keys.values.isEmpty() ? null : new YamlValue.Line(keys));
    }

    private <T> YamlKeys items(String key, List<T> values, Function<T, YamlValue> item) {
        return put(
                key,
                values.isEmpty()
                        ? null
                        : new YamlValue.Items(values.stream().map(item).toList()));
    }

    private YamlKeys put(String key, @Nullable YamlValue value) {
        if (value != null && values.put(key, Objects.requireNonNull(value)) != null) {
            throw new IllegalStateException("written twice: " + key);
        }
        return this;
    }
}
