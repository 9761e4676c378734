package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.jalon.file.DecimalText;
import fr.jalon.file.FrenchDate;
import fr.jalon.file.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One block of the file. What is absent or of the wrong type reads as absent: the schema tells it, and the rules go on
 * with the rest, so that everything wrong is told at once.
 */
final class Section {
    private final YamlTree tree;
    private final Problems problems;
    private final String pointer;
    private final JsonNode node;

    private Section(YamlTree tree, Problems problems, String pointer, JsonNode node) {
        this.tree = tree;
        this.problems = problems;
        this.pointer = pointer;
        this.node = node;
    }

    static Section root(YamlTree tree, Problems problems) {
        return new Section(tree, problems, "", tree.root());
    }

    boolean has(String key) {
        return node.has(key);
    }

    Section at(String key) {
        return new Section(tree, problems, YamlTree.child(pointer, key), node.path(key));
    }

    /** The blocks of a list; none when it is absent. */
    List<Section> list(String key) {
        String list = YamlTree.child(pointer, key);
        var sections = new ArrayList<Section>();
        JsonNode items = node.path(key).isArray() ? node.path(key) : MissingNode.getInstance();
        for (JsonNode item : items) {
            sections.add(new Section(tree, problems, YamlTree.child(list, sections.size()), item));
        }
        return sections;
    }

    /** The texts of a list; what is not a text in it is left out. */
    List<String> texts(String key) {
        return list(key).stream()
                .map(item -> item.node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    @Nullable String text(String key) {
        JsonNode value = node.path(key);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }

    /** The text of a list's item itself. */
    @Nullable String text() {
        return node.isTextual() ? node.asText() : null;
    }

    String text(String key, String otherwise) {
        return Objects.requireNonNullElse(text(key), otherwise);
    }

    @Nullable LocalDate date(String key) {
        String text = text(key);
        return text == null ? null : FrenchDate.readIso(text).orElse(null);
    }

    LocalDate date(String key, LocalDate otherwise) {
        return Objects.requireNonNullElse(date(key), otherwise);
    }

    @Nullable BigDecimal decimal(String key) {
        JsonNode value = node.path(key);
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isTextual() ? DecimalText.read(value.asText()).orElse(null) : null;
    }

    @Nullable Integer whole(String key) {
        JsonNode value = node.path(key);
        return value.canConvertToExactIntegral() && value.canConvertToInt() ? (Integer) value.intValue() : null;
    }

    /** What is written for a code that YAML took for a whole number, because it has no quotes. */
    @Nullable String unquoted(String key) {
        YamlTree.Place place = tree.places().get(YamlTree.child(pointer, key));
        return node.path(key).isIntegralNumber() && place != null ? place.raw() : null;
    }

    int whole(String key, int otherwise) {
        return Objects.requireNonNullElse(whole(key), otherwise);
    }

    boolean flag(String key) {
        return node.path(key).isBoolean() && node.path(key).booleanValue();
    }

    /** The constant that the word names. */
    <E extends Enum<E>> @Nullable E choice(Class<E> type, String key) {
        String word = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        return null;
    }

    <E extends Enum<E>> E choice(Class<E> type, String key, E otherwise) {
        return Objects.requireNonNullElse(choice(type, key), otherwise);
    }

    String requireText(String key) {
        return require(key, text(key));
    }

    LocalDate requireDate(String key) {
        return require(key, date(key));
    }

    BigDecimal requireDecimal(String key) {
        return require(key, decimal(key));
    }

    int requireWhole(String key) {
        return require(key, whole(key));
    }

    <E extends Enum<E>> E requireChoice(Class<E> type, String key) {
        return require(key, choice(type, key));
    }

    private <T> T require(String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked, yet without a value: " + pointer + "/" + key);
        }
        return value;
    }

    /** Tells that the value of the key breaks a rule. */
    void refuse(String key, String rule, String remedy) {
        refuseAt(YamlTree.child(pointer, key), rule, remedy);
    }

    /** Tells that the block itself breaks a rule. */
    void refuse(String rule, String remedy) {
        refuseAt(pointer, rule, remedy);
    }

    private void refuseAt(String at, String rule, String remedy) {
        YamlTree.Place place = tree.places().get(at);
        problems.add(tree.problem(at, place == null ? null : place.raw(), rule, remedy));
    }

    /** The line where the block, or the value of the key, is written. */
    int line(String key) {
        return tree.place(YamlTree.child(pointer, key)).line();
    }
}
