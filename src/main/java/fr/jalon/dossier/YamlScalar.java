package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.jalon.file.Characters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What an unquoted scalar is, after the core rules of YAML 1.2: {@code 12} and {@code 12.50} are numbers, {@code true}
 * is a boolean, nothing is null. Dates, {@code yes}, {@code 12:30} and {@code 1e9} are texts.
 */
final class YamlScalar {
    private static final int MAX_LENGTH = 40;
    private static final Pattern START = Pattern.compile("[-+]?0*");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)");

    private YamlScalar() {}

    static JsonNode node(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? plain(scalar.getValue())
                : new TextNode(Characters.tidy(scalar.getValue()));
    }

    static JsonNode plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NullNode.getInstance();
            case "true", "True", "TRUE" -> BooleanNode.TRUE;
            case "false", "False", "FALSE" -> BooleanNode.FALSE;
            default -> numberOrText(text);
        };
    }

    private static JsonNode numberOrText(String text) {
        if (START.matcher(text).replaceFirst("").length() > MAX_LENGTH
                || !DECIMAL.matcher(text).matches()) {
            return new TextNode(Characters.tidy(text));
        }
        return WHOLE.matcher(text).matches()
                ? new BigIntegerNode(new BigInteger(text))
                : new DecimalNode(new BigDecimal(text));
    }

    static JsonNode text(String text) {
        return new TextNode(text);
    }

    /** The scalar as one would write it: quoted when it would not be read back as a text otherwise. */
    static String written(JsonNode scalar) {
        String text = scalar.asText();
        boolean quoted = scalar.isTextual() && (!plain(text).isTextual() || text.startsWith("["));
        return quoted ? '"' + text + '"' : text;
    }
}
