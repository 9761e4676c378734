package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.file.Characters;
import fr.jalon.file.Problem;
import fr.jalon.file.Problems;
import fr.jalon.file.Sentence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML: mappings, lists and scalars of one document. Anchors, aliases, tags and doubled keys
 * are refused, so that a file says what it seems to say and cannot grow in memory.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NODES = 200_000;

    private final String file;
    private final Parser events;
    private final String text;
    private final Problems problems;
    private final Map<String, YamlTree.Place> places = new HashMap<>();
    private @Nullable ScalarEvent longQuote;
    private int nodes;

    /** @param problems takes what the syntax alone shows to be wrong */
    YamlReader(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.text = text;
        this.events = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /** The tree as far as it can be trusted, or {@link fr.jalon.file.FileRefused} when the syntax is broken. */
    YamlTree read() {
        try {
            return new YamlTree(file, document(), places);
        } catch (MarkedYAMLException broken) {
            problems.add(new YamlSyntax(file, text, longQuote).problem(broken));
            throw problems.refusal();
        }
    }

    private JsonNode document() {
        events.getEvent(); // start of the stream
        if (events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Problem.ofFile(
                    file, Sentence.of("le fichier est vide"), Sentence.of("y écrire le contrat, ou le retirer")));
            throw problems.refusal();
        }
        events.getEvent(); // start of the document
        JsonNode root = node("", events.getEvent(), 0);
        events.getEvent(); // end of the document
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            add(
                    "",
                    events.peekEvent(),
                    "---",
                    Sentence.of("un fichier ne contient qu'un document"),
                    Sentence.of("écrire l'autre contrat dans son propre fichier"));
        }
        return root;
    }

    private JsonNode node(String pointer, Event event, int depth) {
        requireModest(pointer, event, depth);
        refuseTricks(pointer, event);
        places.putIfAbsent(pointer, place(event));
        return switch (event.getEventId()) {
            case Scalar -> scalar(pointer, (ScalarEvent) event);
            case SequenceStart -> sequence(pointer, depth);
            case MappingStart -> mapping(pointer, depth);
            default -> NullNode.getInstance();
        };
    }

    private ArrayNode sequence(String pointer, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            array.add(node(YamlTree.child(pointer, array.size()), events.getEvent(), depth + 1));
        }
        events.getEvent();
        return array;
    }

    private ObjectNode mapping(String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        var seen = new HashMap<String, Integer>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event key = events.getEvent();
            String name = key(pointer, key, depth);
            String child = YamlTree.child(pointer, name);
            Integer before = seen.putIfAbsent(name, line(key));
            if (before != null) {
                doubled(child, key, name, before);
            }
            Event value = events.getEvent();
            places.putIfAbsent(child, new YamlTree.Place(line(key), column(key), raw(value)));
            JsonNode node = node(child, value, depth + 1);
            if (before == null && !node.isNull()) { // of a doubled key the first holds, as in the places
                object.set(name, node);
            }
        }
        events.getEvent();
        return object;
    }

    private String key(String pointer, Event key, int depth) {
        refuseTricks(pointer, key);
        if (key instanceof ScalarEvent scalar) {
            noteLongQuote(scalar);
            return scalar.getValue();
        }
        add(
                pointer,
                key,
                null,
                Sentence.of("une clé est un mot, non une liste ni un bloc"),
                Sentence.of("retirer le « ? » ou les crochets en tête de ligne"));
        node(pointer + "/?", key, depth + 1);
        return "?";
    }

    private JsonNode scalar(String pointer, ScalarEvent scalar) {
        Characters.firstForbidden(scalar.getValue())
                .ifPresent(point -> add(
                        pointer,
                        scalar,
                        Characters.name(point),
                        Sentence.of("ce caractère invisible n'est pas admis"),
                        Sentence.of("l'effacer de la valeur")));
        noteLongQuote(scalar);
        return YamlScalar.node(scalar);
    }

    /** A quoted text over several lines may be a quote that someone forgot to close: kept for the next syntax error. */
    private void noteLongQuote(ScalarEvent scalar) {
        boolean quoted = scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED;
        if (quoted && scalar.getEndMark().getLine() > scalar.getStartMark().getLine()) {
            longQuote = scalar;
        }
    }

    private void doubled(String pointer, Event key, String name, int before) {
        add(
                pointer,
                key,
                name,
                Sentence.of("cette clé est déjà écrite à la ligne {}", before),
                Sentence.of("n'en garder qu'une"));
    }

    private void requireModest(String pointer, Event event, int depth) {
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            add(
                    pointer,
                    event,
                    null,
                    depth > MAX_DEPTH
                            ? Sentence.of("plus de {} niveaux sont emboîtés ici", MAX_DEPTH)
                            : Sentence.of("le fichier contient plus de {} valeurs", MAX_NODES),
                    Sentence.of("vérifier que c'est bien le fichier d'un contrat"));
            throw problems.refusal();
        }
    }

    private void refuseTricks(String pointer, Event event) {
        if (event instanceof AliasEvent alias) {
            add(
                    pointer,
                    event,
                    "*" + alias.getAnchor(),
                    Sentence.of("les renvois d'une partie du fichier à une autre ne sont pas admis"),
                    Sentence.of("écrire la valeur elle-même"));
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            add(
                    pointer,
                    event,
                    "&" + node.getAnchor(),
                    Sentence.of("les ancres ne sont pas admises"),
                    Sentence.of("retirer « &{} », ou mettre la valeur entre guillemets", node.getAnchor()));
        }
        String tag = tag(event);
        if (tag != null) {
            add(
                    pointer,
                    event,
                    tag,
                    Sentence.of("les types imposés par « ! » ne sont pas admis"),
                    Sentence.of("retirer ce mot, ou mettre la valeur entre guillemets"));
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping.getTag();
        }
        return event instanceof SequenceStartEvent sequence ? sequence.getTag() : null;
    }

    private void add(String pointer, Event event, @Nullable String read, String rule, String remedy) {
        String path = ReadablePath.plain(pointer);
        problems.add(new Problem(file, line(event), column(event), path, read, rule, remedy));
    }

    private static YamlTree.Place place(Event event) {
        return new YamlTree.Place(line(event), column(event), raw(event));
    }

    private static @Nullable String raw(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : null;
    }

    private static int line(Event event) {
        Mark mark = event.getStartMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int column(Event event) {
        Mark mark = event.getStartMark();
        return mark == null ? 1 : mark.getColumn() + 1;
    }
}
