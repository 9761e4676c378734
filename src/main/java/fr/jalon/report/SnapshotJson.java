package fr.jalon.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fr.jalon.bilan.BilanInput;
import fr.jalon.contract.ContractId;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The canonical text of a snapshot: keys in alphabetical order, codes, dates and decimals as exact strings, every
 * digit kept, nothing indented. Same data, same text; text back to data loses nothing.
 */
public final class SnapshotJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addHandler(new Earlier())
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, asText(BigDecimal::toPlainString))
                    .addDeserializer(BigDecimal.class, fromText(BigDecimal::new))
                    .addSerializer(LocalDate.class, asText(LocalDate::toString))
                    .addDeserializer(LocalDate.class, fromText(LocalDate::parse))
                    .addSerializer(Instant.class, asText(Instant::toString))
                    .addDeserializer(Instant.class, fromText(Instant::parse))
                    .addSerializer(ZoneId.class, asText(ZoneId::getId))
                    .addDeserializer(ZoneId.class, fromText(ZoneId::of))
                    .addSerializer(ContractId.class, asText(ContractId::value))
                    .addDeserializer(ContractId.class, fromText(ContractId::new))
                    .addSerializer(FicheCode.class, asText(FicheCode::value))
                    .addDeserializer(FicheCode.class, fromText(FicheCode::new))
                    .addSerializer(IndicatorCode.class, asText(IndicatorCode::value))
                    .addDeserializer(IndicatorCode.class, fromText(IndicatorCode::new))
                    .addSerializer(Period.class, asText(Period::value))
                    .addDeserializer(Period.class, fromText(Period::new)))
            .build();

    private SnapshotJson() {}

    /** Editions were once compared with a date alone: their snapshots can still be compared with. */
    private static final class Earlier extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser in,
                JsonDeserializer<?> deserializer,
                Object bean,
                String property)
                throws IOException {
            if (!property.equals("previousAsOf")) {
                return false;
            }
            in.skipChildren();
            return true;
        }
    }

    public static String write(BilanInput input) {
        try {
            return MAPPER.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a snapshot back.
     *
     * @throws UncheckedIOException when the text is not a snapshot
     */
    public static BilanInput read(String json) {
        try {
            return MAPPER.readValue(json, BilanInput.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
    public static String sha256(String json) {
        return Sha256.hex(json.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> JsonSerializer<T> asText(Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> fromText(Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return parse.apply(in.getText());
            }
        };
    }
}
