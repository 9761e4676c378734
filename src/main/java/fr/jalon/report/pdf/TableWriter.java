package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row, each cell under its heads. Every row has all the columns, whatever is blank. */
final class TableWriter {
    private final Tag table;
    private final Places places;
    private final Columns columns;
    private final @Nullable String name;
    private final @Nullable Tag[] columnHeads;
    private final @Nullable Tag[] rowHeads;
    private @Nullable Tag group;
    private int page = -1;
    private int named;

    /** @param name for its heads to be named after, where place alone does not tell which head a cell has: below groups */
    TableWriter(Tag table, Places places, Columns columns, @Nullable String name) {
        this.table = table;
        this.places = places;
        this.columns = columns;
        this.name = name;
        this.columnHeads = new Tag[columns.count()];
        this.rowHeads = new Tag[columns.count()];
    }

    void heads() {
        Tag row = table.add("TR");
        for (int i = 0; i < columns.count(); i++) {
            columnHeads[i] = head(row, Tag.Scope.COLUMN);
            places.text(columns.places().get(i), columnHeads[i]);
        }
    }

    void row(Row row) {
        if (row.isGroup()) {
            group(row);
        } else {
            if (row.page() != page) {
                Arrays.fill(rowHeads, null);
            }
            cells(columns.cells(row));
        }
        page = row.page();
    }

    private void group(Row row) {
        group = head(table.add("TR"), Tag.Scope.COLUMN);
        group.span(columns.count(), 1);
        for (Piece piece : row.pieces()) {
            if (Row.isHeading(piece.role())) {
                places.text(piece, group.add(piece.role().name()));
            } else {
                places.text(piece, group);
            }
        }
        Arrays.fill(rowHeads, null);
    }

    private void cells(List<List<Piece>> cells) {
        Tag row = table.add("TR");
        List<Tag> data = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Piece> pieces = cells.get(i);
            if (pieces.isEmpty() && rowHeads[i] != null) {
                rowHeads[i].span(1, rowHeads[i].rows() + 1);
                continue;
            }
            boolean isHead = pieces.stream().anyMatch(piece -> piece.role() == Role.ROW_HEAD && !piece.isBlank());
            Tag cell = isHead ? head(row, Tag.Scope.ROW) : row.add("TD");
            rowHeads[i] = isHead ? cell : null;
            data.add(cell);
            fill(cell, pieces.stream().filter(piece -> !piece.isBlank()).toList());
            cell.under(names(columnHeads[i], group));
        }
        data.stream()
                .filter(cell -> cell.scope() == null)
                .forEach(cell -> cell.under(Stream.concat(cell.headers().stream(), names(rowHeads).stream())
                        .toList()));
    }

    private void fill(Tag cell, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.role() == Role.PICTURE) {
                places.figure(piece, cell);
            } else if (pieces.size() == 1) {
                places.text(piece, cell);
            } else {
                places.paragraph(piece, cell);
            }
        }
    }

    private Tag head(Tag row, Tag.Scope scope) {
        Tag head = row.add("TH", scope);
        if (name != null) {
            head.name(name + "-" + named++);
        }
        return head;
    }

    private static List<String> names(@Nullable Tag... heads) {
        return Arrays.stream(heads)
                .filter(Objects::nonNull)
                .map(head -> Objects.requireNonNull(head).id())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
