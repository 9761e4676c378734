package fr.jalon.dossier;

import fr.jalon.db.Difference;
import fr.jalon.db.Row;
import fr.jalon.db.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the saving of a dossier does to one table; an empty change touches nothing. */
record TableChange<O, T>(Table<O, T> table, Difference<O, T> difference, Function<Row<O, T>, String> name) {
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

    DossierChanges names() {
        return new DossierChanges(names(difference.added()), names(difference.changed()), names(difference.removed()));
    }

    private List<String> names(List<Row<O, T>> rows) {
        return rows.stream().map(name).toList();
    }
}
