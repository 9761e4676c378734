package fr.jalon.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import fr.jalon.web.view.ProblemView.Mistake;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Un rapport demandé.
 *
 * @param year année couverte
 * @param asOf jour d’arrêté ; absent ou null : la clôture de la collecte, ou aujourd’hui si elle n’est pas passée
 */
@Serdeable.Serializable
record ReportOrder(int year, @Nullable LocalDate asOf) {
    static final String EXAMPLE = "{\"year\": 2025, \"asOf\": null}";

    private static final Set<String> KEYS = Set.of("year", "asOf");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final ObjectMapper STRICT = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads the body of a request; all that is wrong with it is told at once. */
    static ReportOrder read(byte @Nullable [] body) {
        JsonNode root = tree(body);
        List<Mistake> mistakes = new ArrayList<>();
        root.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                mistakes.add(Query.mistake(
                        Query.shown(key), null, "cette clé n’existe pas", "l’enlever ; les clés sont year et asOf"));
            }
        });
        Optional<Integer> year = year(root.path("year"), mistakes);
        Optional<LocalDate> asOf = asOf(root.path("asOf"), mistakes);
        if (!mistakes.isEmpty()) {
            throw RequestRefused.of(mistakes);
        }
        return new ReportOrder(year.orElseThrow(), asOf.orElse(null));
    }

    private static JsonNode tree(byte @Nullable [] body) {
        try {
            JsonNode root = STRICT.readTree(body == null ? new byte[0] : body);
            if (root.isObject()) {
                return root;
            }
            throw unreadable("ce n’est pas un objet JSON");
        } catch (JsonProcessingException e) {
            throw unreadable("ligne " + e.getLocation().getLineNr() + ", colonne "
                    + e.getLocation().getColumnNr() + ", la forme JSON est fautive");
        } catch (IOException e) {
            throw unreadable("ce n’est pas un texte en UTF-8");
        }
    }

    private static RequestRefused unreadable(String what) {
        return new RequestRefused(
                ProblemKind.INVALID_REQUEST,
                Sentence.of("Le corps de la demande ne se lit pas : {}. Écrivez par exemple {}.", what, EXAMPLE));
    }

    private static Optional<Integer> year(JsonNode node, List<Mistake> mistakes) {
        if (node.isInt() && node.intValue() >= FIRST_YEAR && node.intValue() <= LAST_YEAR) {
            return Optional.of(node.intValue());
        }
        mistakes.add(Query.mistake(
                "year",
                node.isMissingNode() ? null : Query.shown(node.toString()),
                node.isMissingNode()
                        ? "cette clé manque"
                        : "une année en quatre chiffres est attendue, sans guillemets",
                "écrire par exemple \"year\": 2025"));
        return Optional.empty();
    }

    private static Optional<LocalDate> asOf(JsonNode node, List<Mistake> mistakes) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = node.isTextual() ? FrenchDate.readIso(node.textValue()) : Optional.empty();
        if (day.isEmpty()) {
            mistakes.add(Query.mistake(
                    "asOf",
                    Query.shown(node.toString()),
                    "un jour qui existe est attendu, ou null",
                    "écrire par exemple \"asOf\": \"2026-01-31\""));
        }
        return day;
    }
}
