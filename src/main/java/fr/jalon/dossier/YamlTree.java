package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.file.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as a JSON tree, and for each JSON pointer in it the place where it is written.
 *
 * @param places by pointer; a key without a value has a place and no node
 */
record YamlTree(String file, JsonNode root, Map<String, Place> places) {
    /** A line and a column from 1, and the text of a scalar as it is written. */
    record Place(int line, int column, @Nullable String raw) {}

    private static final Place START = new Place(1, 1, null);

    /** The place of the pointer, or else of what should hold it. */
    Place place(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return START;
    }

    Problem problem(String pointer, @Nullable String read, String rule, String remedy) {
        Place place = place(pointer);
        return new Problem(file, place.line(), place.column(), new ReadablePath(root).of(pointer), read, rule, remedy);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The last key or index of a pointer. */
    static String lastKey(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    static String unescape(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }
}
