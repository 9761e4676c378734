package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import org.jspecify.annotations.Nullable;

/** The contents of the document: each line a link, those set further in below the one before. */
final class Contents implements Run {
    private final Places places;
    private final Tag contents;
    private final int left;
    private @Nullable Tag main;
    private @Nullable Tag nested;
    private @Nullable Tag line;
    private String title = "";

    Contents(Piece first, Tag parent, Places places) {
        this.places = places;
        this.contents = parent.add("TOC");
        this.left = first.left();
    }

    static boolean isOf(Role role) {
        return role == Role.CONTENTS || role == Role.CONTENTS_PAGE;
    }

    @Override
    public boolean takes(Piece piece) {
        return isOf(piece.role());
    }

    @Override
    public void add(Piece piece) {
        if (piece.role() == Role.CONTENTS || line == null) {
            title = piece.words();
            line = line(piece);
            read(piece, line, title);
        } else {
            read(piece, line, title + ", page " + piece.words());
        }
    }

    private Tag line(Piece piece) {
        if (piece.left() > left && main != null) {
            if (nested == null) {
                nested = main.add("TOC");
            }
            return nested.add("TOCI");
        }
        nested = null;
        main = contents.add("TOCI");
        return main;
    }

    private void read(Piece piece, Tag item, String leadsTo) {
        if (piece.linked()) {
            places.link(piece, item.add("Reference"), leadsTo);
        } else {
            places.text(piece, item);
        }
    }

    @Override
    public void close() {}
}
