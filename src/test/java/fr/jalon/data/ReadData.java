package fr.jalon.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.jalon.bilan.Bilan;
import fr.jalon.file.FixedZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The data files as whoever receives them reads them. */
final class ReadData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private ReadData() {}

    static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> rows(Bilan bilan, String table) {
        return StreamSupport.stream(
                        json(BilanJson.write(bilan)).path("donnees").path(table).spliterator(), false)
                .toList();
    }

    /** File name to its text, without the mark that it begins with. */
    static Map<String, String> texts(byte[] zip) {
        Map<String, String> texts = new LinkedHashMap<>();
        FixedZip.entries(zip)
                .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8).substring(1)));
        return texts;
    }

    static List<NamedCsvRecord> records(String text) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }
}
