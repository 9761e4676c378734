package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fr.jalon.data.Column.Type;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published schema says what the columns say. {@code -Dgolden=rewrite} writes it anew. */
class BilanSchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/schema/bilan.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static JsonSchema schema() {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(PUBLISHED), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_published_schema_is_the_one_of_the_columns() throws IOException {
        String expected = text(document());
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(PUBLISHED, expected);
        }

        assertThat(Files.readString(PUBLISHED)).isEqualTo(expected);
    }

    @Test
    void the_schema_obeys_the_standard_of_2020() {
        JsonSchema standard = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(schema().getSchemaNode())).isEmpty();
    }

    @Test
    void what_is_not_in_the_columns_is_refused() {
        String good = new String(BilanJson.write(SmallReport.BILAN), StandardCharsets.UTF_8);

        assertThat(schema().validate(ReadData.json(good.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        for (String[] spoilt : new String[][] {
            {"\"annee\" : 2025", "\"annee\" : \"2025\""},
            {"\"version\" : 1", "\"version\" : 2"},
            {"\"sens\" : \"à la hausse\"", "\"sens\" : \"vers le haut\""},
            {"\"demonstration\" : true", "\"demonstration\" : \"oui\""},
            {"\"debut\" : \"2024-01-01\"", "\"debut\" : \"01/01/2024\""},
            {"\"titre_court\"", "\"nom\""}
        }) {
            String bad = good.replace(spoilt[0], spoilt[1]);
            assertThat(bad).as(spoilt[0]).isNotEqualTo(good);
            assertThat(schema().validate(ReadData.json(bad.getBytes(StandardCharsets.UTF_8))))
                    .as(spoilt[1])
                    .isNotEmpty();
        }
    }

    private static ObjectNode document() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Les données d’un rapport annuel de Jalon");
        root.put(
                "description",
                "Les chiffres du rapport, petits nombres de personnes masqués. Un manque est null, sa mention à côté."
                        + " Les décimaux sont exacts : un lecteur qui les prend pour des nombres flottants en perd les"
                        + " derniers chiffres.");
        ObjectNode keys = object(root);
        keys.putObject("format").put("const", BilanJson.FORMAT);
        keys.putObject("version").put("const", BilanJson.VERSION);
        keys.putObject("contrat").put("type", "string");
        keys.putObject("annee").put("type", "integer");
        keys.putObject("edition").put("type", "string").put("pattern", "^[1-9][0-9]*(\\.[1-9][0-9]*)?$");
        keys.putObject("arrete_le").put("type", "string").put("format", "date");
        dictionary(keys.putObject("dictionnaire"));
        ObjectNode data = object(keys.putObject("donnees"));
        BilanTables.shapes().forEach(table -> rows(data.putObject(table.name()), table));
        require(keys, root);
        require(data, (ObjectNode) keys.get("donnees"));
        return root;
    }

    private static ObjectNode object(ObjectNode node) {
        node.put("type", "object").put("additionalProperties", false);
        return node.putObject("properties");
    }

    private static void require(ObjectNode properties, ObjectNode of) {
        ArrayNode required = of.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
    }

    private static void dictionary(ObjectNode node) {
        node.put("type", "array").put("description", "Chaque table, chaque colonne, ce qu’elle contient");
        ObjectNode table = node.putObject("items");
        ObjectNode keys = object(table);
        keys.putObject("table").put("type", "string");
        keys.putObject("titre").put("type", "string");
        ObjectNode column = keys.putObject("colonnes").put("type", "array").putObject("items");
        require(keys, table);
        ObjectNode parts = object(column);
        for (String key : new String[] {"cle", "libelle", "definition", "type"}) {
            parts.putObject(key).put("type", "string");
        }
        require(parts, column);
        parts.putObject("unite").put("type", "string");
        parts.putObject("mots").put("type", "array").putObject("items").put("type", "string");
    }

    private static void rows(ObjectNode node, DataTable table) {
        node.put("type", "array").put("description", table.title());
        ObjectNode row = node.putObject("items");
        ObjectNode cells = object(row);
        table.columns().forEach(column -> cell(cells.putObject(column.key()), column));
        require(cells, row);
    }

    private static void cell(ObjectNode node, Column column) {
        node.put("title", column.label()).put("description", column.definition());
        node.putArray("type").add(type(column.type())).add("null");
        if (column.type() == Type.DAY) {
            node.put("format", "date");
        }
        if (column.type() == Type.WORD) {
            ArrayNode words = node.putArray("enum");
            column.allowed().forEach(words::add);
            words.addNull();
        }
    }

    private static String type(Type type) {
        return switch (type) {
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case FLAG -> "boolean";
            case TEXT, WORD, DAY -> "string";
        };
    }

    private static String text(ObjectNode root) throws JsonProcessingException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer(new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines))
                        .writeValueAsString(root)
                + "\n";
    }
}
