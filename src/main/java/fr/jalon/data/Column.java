package fr.jalon.data;

import java.util.List;

/**
 * A column of a table, as the dictionary explains it.
 *
 * @param key its name in both formats: {@code cible_min}
 * @param label its name for people
 * @param definition what it holds, and when it is empty
 * @param unit of its numbers; empty when they have none
 * @param allowed the words that a WORD may be, in their order; none for the other types
 */
public record Column(String key, String label, String definition, Type type, String unit, List<String> allowed) {
    /** What a cell looks like. */
    public enum Type {
        TEXT("texte"),
        WORD("mot d’une liste"),
        INTEGER("nombre entier"),
        DECIMAL("nombre décimal"),
        DAY("date"),
        FLAG("oui ou non");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether spreadsheets must take it for words, whatever it looks like. */
        public boolean isText() {
            return this == TEXT || this == WORD || this == FLAG;
        }
    }

    public Column {
        allowed = List.copyOf(allowed);
        if ((type == Type.WORD) == allowed.isEmpty()) {
            throw new IllegalArgumentException("column " + key + ": only a word of a list has a list, never empty");
        }
    }
}
