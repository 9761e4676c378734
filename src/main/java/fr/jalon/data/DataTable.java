package fr.jalon.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its rows.
 *
 * @param name in both formats, and of its CSV file
 * @param title for people: what one row is
 * @param rows as many cells as columns; {@code null} for a hole
 */
public record DataTable(String name, String title, List<Column> columns, List<List<@Nullable Datum>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        for (List<@Nullable Datum> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + name + ": " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
