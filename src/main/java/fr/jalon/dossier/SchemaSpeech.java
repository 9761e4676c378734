package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import fr.jalon.file.FrenchDate;
import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Says in French what the schema refuses. The rule comes from the title of the schema's node, the remedy from its
 * example, so that the schema, the editors that use it and our messages say the same.
 */
final class SchemaSpeech {
    private static final Pattern CODE = Pattern.compile("\\d[0-9AB]*");

    private final YamlTree tree;
    private final JsonNode schema;

    SchemaSpeech(YamlTree tree, JsonNode schema) {
        this.tree = tree;
        this.schema = schema;
    }

    Problem problem(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return switch (message.getType()) {
            case "required" -> missing(pointer, message);
            case "additionalProperties" -> unknownKey(pointer, message);
            case "enum" -> notAllowed(pointer, message);
            case "type" -> wrongType(pointer, message);
            case "format" -> wrongDate(pointer, message);
            case "minimum" -> bound(pointer, message, "ce nombre est inférieur à {}");
            case "maximum" -> bound(pointer, message, "ce nombre est supérieur à {}");
            case "minLength" -> about(pointer, message, Sentence.of("la valeur est vide"));
            case "maxLength" -> tooLong(pointer, message);
            case "minItems" -> about(pointer, message, Sentence.of("la liste est vide"));
            case "maxItems" -> tooMany(pointer, message);
            case "uniqueItems" -> repeated(pointer);
            default -> about(pointer, message, "");
        };
    }

    private Problem missing(String parent, ValidationMessage message) {
        String key = message.getProperty();
        JsonNode node = resolved(owner(message).path("properties").path(key));
        return tree.problem(
                YamlTree.child(parent, key),
                null,
                Sentence.of("clé obligatoire absente ou sans valeur ; attendu : {}", expected(node)),
                remedy(key, node));
    }

    private Problem unknownKey(String parent, ValidationMessage message) {
        String key = message.getProperty();
        List<String> known = names(owner(message).path("properties"));
        Optional<String> near = NearestWord.to(key, known);
        return tree.problem(
                YamlTree.child(parent, key),
                key,
                Sentence.of("cette clé n'existe pas ici"),
                near.map(word -> Sentence.of("écrire « {} »", word))
                        .orElseGet(() -> Sentence.of("la retirer, ou choisir parmi : {}", String.join(", ", known))));
    }

    private Problem notAllowed(String pointer, ValidationMessage message) {
        List<String> allowed = texts(message.getSchemaNode());
        String rule = Sentence.of("une de ces valeurs est attendue : {}", String.join(", ", allowed));
        String key = YamlTree.lastKey(pointer);
        String word = read(pointer, message) == null ? "" : String.valueOf(read(pointer, message));
        JsonNode meant = withItsZero(word, owner(message))
                .or(() -> NearestWord.to(word, allowed))
                .map(near -> YamlScalar.text(near))
                .orElseGet(() -> example(owner(message)));
        return tree.problem(pointer, read(pointer, message), rule, written(key, meant));
    }

    private Problem wrongType(String pointer, ValidationMessage message) {
        JsonNode value = message.getInstanceNode();
        JsonNode wanted = owner(message);
        String rule = Sentence.of(
                "c'est {}, alors qu'il faut {} ; attendu : {}",
                kind(value),
                wantedKind(message.getSchemaNode()),
                expected(wanted));
        String key = YamlTree.lastKey(pointer);
        String read = read(pointer, message);
        boolean unquoted = message.getSchemaNode().asText().equals("string") && read != null;
        return tree.problem(
                pointer,
                read,
                rule,
                unquoted
                        ? Sentence.of(
                                "mettre la valeur entre guillemets : « {}\"{}\" »",
                                isItem(key) ? "- " : key + ": ",
                                withItsZero(String.valueOf(read), wanted).orElse(String.valueOf(read)))
                        : remedy(key, wanted));
    }

    private Problem wrongDate(String pointer, ValidationMessage message) {
        JsonNode wanted = owner(message);
        String rule = Sentence.of("ce n'est pas une date ; attendu : {}", expected(wanted));
        String read = message.getInstanceNode().asText();
        String key = YamlTree.lastKey(pointer);
        return tree.problem(
                pointer,
                read,
                rule,
                FrenchDate.read(read)
                        .map(date -> Sentence.of("écrire « {}: {} » (année-mois-jour)", key, date))
                        .orElseGet(() -> Sentence.of(
                                "écrire une date qui existe, année-mois-jour : « {}: {} »",
                                key,
                                example(wanted).asText())));
    }

    private Problem bound(String pointer, ValidationMessage message, String rule) {
        return about(pointer, message, Sentence.of(rule, message.getSchemaNode().asText()));
    }

    private Problem tooLong(String pointer, ValidationMessage message) {
        String text = message.getInstanceNode().asText();
        return tree.problem(
                pointer,
                text,
                Sentence.of(
                        "le texte a {} signes, {} au plus sont admis",
                        text.codePointCount(0, text.length()),
                        message.getSchemaNode().asText()),
                Sentence.of("raccourcir le texte"));
    }

    private Problem tooMany(String pointer, ValidationMessage message) {
        return tree.problem(
                pointer,
                null,
                Sentence.of(
                        "la liste a {} éléments, {} au plus sont admis",
                        message.getInstanceNode().size(),
                        message.getSchemaNode().asText()),
                Sentence.of("vérifier que c'est bien le fichier d'un seul contrat"));
    }

    private Problem repeated(String pointer) {
        return tree.problem(
                pointer,
                null,
                Sentence.of("la liste contient deux fois la même valeur"),
                Sentence.of("n'en garder qu'une"));
    }

    private Problem about(String pointer, ValidationMessage message, String what) {
        JsonNode wanted = owner(message);
        String rule = what.isEmpty()
                ? Sentence.of("la forme ne convient pas ; attendu : {}", expected(wanted))
                : Sentence.of("{} ; attendu : {}", what, expected(wanted));
        String key = YamlTree.lastKey(pointer);
        return tree.problem(
                pointer,
                read(pointer, message),
                rule,
                withItsZero(message.getInstanceNode().asText(), wanted)
                        .map(code -> Sentence.of(
                                "écrire « {} », avec son zéro", (isItem(key) ? "- " : key + ": ") + '"' + code + '"'))
                        .orElseGet(() -> remedy(key, wanted)));
    }

    /** The code that is expected there, when the one that was read only lacks the zero in front. */
    private static Optional<String> withItsZero(String read, JsonNode wanted) {
        String code = "0" + read;
        return CODE.matcher(read).matches() && fits(code, wanted) && !fits(read, wanted)
                ? Optional.of(code)
                : Optional.empty();
    }

    private static boolean fits(String code, JsonNode wanted) {
        String pattern = wanted.path("pattern").asText();
        return texts(wanted.path("enum")).contains(code) || (!pattern.isEmpty() && code.matches(pattern));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> "un nombre";
            case BOOLEAN -> "un vrai ou faux";
            case ARRAY -> "une liste";
            case OBJECT -> "un bloc de clés";
            case NULL -> "une valeur vide";
            default -> "un texte";
        };
    }

    private static String wantedKind(JsonNode type) {
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "integer" -> "un nombre entier";
            case "number" -> "un nombre";
            case "boolean" -> "true ou false";
            case "array" -> "une liste";
            case "object" -> "un bloc de clés";
            default -> "un texte";
        };
    }

    private @Nullable String read(String pointer, ValidationMessage message) {
        String raw = tree.place(pointer).raw();
        return raw != null && message.getInstanceNode().isValueNode() ? raw : null;
    }

    private static String expected(JsonNode wanted) {
        return wanted.path("title").asText();
    }

    private String remedy(String key, JsonNode wanted) {
        JsonNode example = example(wanted);
        if (!example.isMissingNode()) {
            return written(key, example);
        }
        if (wanted.path("type").asText().equals("array")) {
            return Sentence.of("écrire « {}: » puis un élément par ligne, précédé d'un tiret", key);
        }
        String keys = String.join(", ", texts(wanted.path("required")));
        if (key.isEmpty()) {
            return Sentence.of("écrire au bord gauche les clés {}", keys);
        }
        return isItem(key)
                ? Sentence.of("écrire un tiret, puis les clés {}", keys)
                : Sentence.of("écrire « {}: » puis, en retrait, les clés {}", key, keys);
    }

    /** Whether the last part of a pointer is the place of a list's item. */
    private static boolean isItem(String key) {
        return !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }

    private static String written(String key, JsonNode example) {
        return Sentence.of(
                "écrire par exemple « {} »", (isItem(key) ? "- " : key + ": ") + YamlScalar.written(example));
    }

    private static JsonNode example(JsonNode wanted) {
        return wanted.path("examples").path(0);
    }

    /** The schema node that holds the broken keyword. */
    private JsonNode owner(ValidationMessage message) {
        String location = message.getSchemaLocation().getFragment().toString();
        return schema.at(location.substring(0, location.lastIndexOf('/')));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
