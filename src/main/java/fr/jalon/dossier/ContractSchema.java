package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.jalon.file.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The published JSON Schema of contract files: keys, types, words allowed. What it finds is told in our own words. */
final class ContractSchema {
    /** Where the schema stands among the resources; it is published with the program. */
    static final String RESOURCE = "/schema/contract.schema.json";

    /** A value may break several keywords; the first of these tells it best, the others would repeat it. */
    private static final List<String> PRECEDENCE =
            List.of("type", "enum", "minLength", "maxLength", "minItems", "format", "minimum", "maximum", "pattern");

    private static final Pattern MEMBER_CODE = Pattern.compile("/territory/perimeters/\\d+/members/\\d+/code");

    private final JsonSchema schema;

    ContractSchema() {
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream in = ContractSchema.class.getResourceAsStream(RESOURCE)) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    JsonNode tree() {
        return schema.getSchemaNode();
    }

    /** Everything in the tree that the schema refuses, one problem a place. */
    List<Problem> problems(YamlTree tree) {
        Map<String, ValidationMessage> best = new LinkedHashMap<>();
        for (ValidationMessage message : schema.validate(tree.root())) {
            if (isUnquotedCode(message)) {
                continue;
            }
            best.merge(place(message), message, (a, b) -> BY_PRECEDENCE.compare(a, b) <= 0 ? a : b);
        }
        var speech = new SchemaSpeech(tree, schema.getSchemaNode());
        return best.values().stream().map(speech::problem).sorted().toList();
    }

    /** A member's code that YAML took for a number is told by {@link MemberRules}, which know the zero that it lost. */
    private static boolean isUnquotedCode(ValidationMessage message) {
        return message.getType().equals("type")
                && message.getInstanceNode().isIntegralNumber()
                && MEMBER_CODE.matcher(message.getInstanceLocation().toString()).matches();
    }

    private static final Comparator<ValidationMessage> BY_PRECEDENCE =
            Comparator.comparingInt(message -> PRECEDENCE.indexOf(message.getType()));

    private static String place(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return message.getProperty() == null ? pointer : pointer + " " + message.getProperty();
    }
}
