package fr.jalon.dossier;

import fr.jalon.db.Difference;
import fr.jalon.db.Row;
import fr.jalon.db.Table;
import java.util.stream.Stream;

/** What the saving of a dossier does to one table; an empty change touches nothing. */
record TableChange<O, T>(Table<O, T> table, Difference<O, T> difference) {
    void put() {
        if (!difference.put().isEmpty()) {
            table.put(difference.put());
        }
    }

    void remove() {
        if (!difference.removed().isEmpty()) {
            table.remove(difference.removed());
        }
    }

    Stream<T> removed() {
        return difference.removed().stream().map(Row::value);
    }

    DossierChanges counts() {
        return new DossierChanges(
                difference.added(), difference.changed(), difference.removed().size());
    }
}
