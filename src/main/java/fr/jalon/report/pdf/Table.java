package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table: its rows are laid one under the other, its columns are under their heads. Heads that come back on the next
 * page are not read again.
 */
final class Table implements Run {
    private final Tag tag;
    private final Places places;
    private final String name;
    private final Piece first;
    private Piece last;
    private final List<Piece> heads = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param name unlike that of any other table */
    Table(Piece first, Tag parent, Places places, String name) {
        this.tag = parent.add("Table");
        this.places = places;
        this.name = name;
        this.first = first;
        this.last = first;
    }

    static boolean isOf(Role role) {
        return role == Role.COLUMN_HEAD || role == Role.ROW_HEAD || role == Role.GROUP_HEAD || role == Role.CELL;
    }

    @Override
    public boolean takes(Piece piece) {
        if (!Objects.equals(piece.block(), first.block())) {
            return false;
        }
        if (piece.page() != last.page()) {
            return isOf(piece.role()) && (piece.role() != Role.COLUMN_HEAD || piece.left() == first.left());
        }
        return switch (piece.role()) {
            case COLUMN_HEAD -> rows.isEmpty() || rows.get(rows.size() - 1).page() != piece.page();
            case ROW_HEAD, GROUP_HEAD, CELL, PICTURE, H1, H2, H3 -> true;
            default -> false;
        };
    }

    @Override
    public void add(Piece piece) {
        last = piece;
        if (piece.role() == Role.COLUMN_HEAD) {
            if (piece.page() == first.page()) {
                heads.add(piece);
            }
        } else if (!rows.isEmpty() && rows.get(rows.size() - 1).isBeside(piece)) {
            rows.get(rows.size() - 1).add(piece);
        } else {
            rows.add(new Row(piece));
        }
    }

    @Override
    public void close() {
        boolean grouped = rows.stream().anyMatch(Row::isGroup);
        TableWriter writer = new TableWriter(tag, places, Columns.of(heads, rows), grouped ? name : null);
        if (!heads.isEmpty()) {
            writer.heads();
        }
        rows.forEach(writer::row);
    }
}
