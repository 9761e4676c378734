package fr.jalon.result;

import java.util.HashMap;
import java.util.Map;

/** One object for each of the texts that the lines of a file repeat: a million lines have few sources and few motives. */
final class RepeatedTexts {
    private static final int KEPT = 10_000;

    private final Map<String, String> kept = new HashMap<>();

    /** The same text, as the object that was seen first while there was room. */
    String once(String text) {
        String before = kept.get(text);
        if (before == null && kept.size() < KEPT) {
            kept.put(text, text);
        }
        return before == null ? text : before;
    }
}
