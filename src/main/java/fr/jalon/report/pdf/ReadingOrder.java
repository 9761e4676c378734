package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages say, for those who do not see them: pieces in the order of the pages become headings, paragraphs, lists,
 * tables and figures. What a page breaks goes on behind the break, unless something else was said in between.
 */
final class ReadingOrder {
    private final Tag document = Tag.document();
    private final Places places = new Places();
    private final List<Run> all = new ArrayList<>();
    private final List<Run> here = new ArrayList<>();
    private final List<Run> broken = new ArrayList<>();
    private @Nullable Run current;
    private boolean captioned;
    private int page = -1;

    private ReadingOrder() {}

    static ReadingOrder of(List<Piece> pieces) {
        ReadingOrder order = new ReadingOrder();
        pieces.forEach(order::read);
        order.all.forEach(Run::close);
        return order;
    }

    Tag document() {
        return document;
    }

    Places places() {
        return places;
    }

    private void read(Piece piece) {
        if (piece.page() != page) {
            turn(piece.page());
        }
        Role role = piece.role();
        Run run = run(piece);
        if (role == Role.DECORATION) {
            if (piece.linked()) {
                places.paragraph(piece, document);
            }
        } else if (run != null) {
            current = run;
            here.add(run);
            run.add(piece);
        } else if (!piece.isBlank()) {
            current = null;
            broken.clear();
            alone(piece);
        }
    }

    private void turn(int next) {
        page = next;
        current = null;
        broken.clear();
        broken.addAll(here);
        here.clear();
    }

    /** The run that the piece belongs to, or begins; absent when it stands alone. */
    private @Nullable Run run(Piece piece) {
        if (piece.role() == Role.PICTURE && piece.isBlank()) {
            return null;
        }
        if (current != null && current.takes(piece)) {
            return current;
        }
        for (Run run : broken) {
            if (run.takes(piece)) {
                return run;
            }
        }
        Run begun = begin(piece);
        if (begun != null) {
            all.add(begun);
        }
        return begun;
    }

    private @Nullable Run begin(Piece piece) {
        if (Table.isOf(piece.role())) {
            return new Table(piece, document, places, "table-" + all.size());
        }
        if (Points.isOf(piece.role()) && !piece.isBlank()) {
            return new Points(piece, document, places);
        }
        return Contents.isOf(piece.role()) ? new Contents(piece, document, places) : null;
    }

    private void alone(Piece piece) {
        boolean underFigure = captioned;
        captioned = piece.role() == Role.PICTURE;
        switch (piece.role()) {
            case H1, H2, H3 -> places.text(piece, document.add(piece.role().name()));
            case PICTURE -> places.figure(piece, document);
            case CAPTION -> places.text(piece, document.add(underFigure ? "Caption" : "P"));
            default -> places.paragraph(piece, document);
        }
    }
}
