package fr.jalon.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a bilan as one JSON text with its dictionary: keys in a fixed order, numbers to their last digit, no clock.
 * Its schema is published with the program, {@code schema/bilan.schema.json}.
 */
public final class BilanJson {
    static final String FORMAT = "jalon-bilan";
    static final int VERSION = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private BilanJson() {}

    /** UTF-8, lines that end with LF. */
    public static byte[] write(Bilan bilan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
            out.writeStartObject();
            head(out, bilan.input());
            dictionary(out);
            out.writeObjectFieldStart("donnees");
            for (DataTable table : BilanTables.of(bilan)) {
                rows(out, table);
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(JsonGenerator out, BilanInput input) throws IOException {
        out.writeStringField("format", FORMAT);
        out.writeNumberField("version", VERSION);
        out.writeStringField("contrat", input.dossier().contract().id().value());
        out.writeNumberField("annee", input.year());
        out.writeStringField("edition", input.edition().toString());
        out.writeStringField("arrete_le", input.asOf().toString());
    }

    private static void dictionary(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("dictionnaire");
        for (DataTable table : BilanTables.shapes()) {
            out.writeStartObject();
            out.writeStringField("table", table.name());
            out.writeStringField("titre", table.title());
            out.writeArrayFieldStart("colonnes");
            for (Column column : table.columns()) {
                column(out, column);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void column(JsonGenerator out, Column column) throws IOException {
        out.writeStartObject();
        out.writeStringField("cle", column.key());
        out.writeStringField("libelle", column.label());
        out.writeStringField("definition", column.definition());
        out.writeStringField("type", column.type().label());
        if (!column.unit().isEmpty()) {
            out.writeStringField("unite", column.unit());
        }
        if (!column.allowed().isEmpty()) {
            out.writeArrayFieldStart("mots");
            for (String word : column.allowed()) {
                out.writeString(word);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void rows(JsonGenerator out, DataTable table) throws IOException {
        out.writeArrayFieldStart(table.name());
        for (List<@Nullable Datum> row : table.rows()) {
            out.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                out.writeFieldName(table.columns().get(i).key());
                cell(out, row.get(i));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void cell(JsonGenerator out, @Nullable Datum datum) throws IOException {
        if (datum == null) {
            out.writeNull();
        } else if (datum instanceof Datum.Number number) {
            out.writeNumber(number.value());
        } else if (datum instanceof Datum.Flag flag) {
            out.writeBoolean(flag.value());
        } else if (datum instanceof Datum.Day day) {
            out.writeString(day.value().toString());
        } else if (datum instanceof Datum.Text text) {
            out.writeString(text.value());
        }
    }
}
