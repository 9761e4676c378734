package fr.jalon.html;

import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that one head names.
 *
 * @param group the row that names them; absent where none does
 */
public record TableBody(@Nullable Row group, List<Row> rows) {
    /** A table cut before each of its groups. */
    public static List<TableBody> of(List<Row> rows) {
        List<TableBody> bodies = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind() == RowKind.GROUP) {
                bodies.add(new TableBody(row, new ArrayList<>()));
            } else {
                if (bodies.isEmpty()) {
                    bodies.add(new TableBody(null, new ArrayList<>()));
                }
                bodies.get(bodies.size() - 1).rows().add(row);
            }
        }
        return bodies;
    }
}
