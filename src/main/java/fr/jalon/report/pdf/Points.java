package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list: points behind dashes or numbers, or terms and what is said of them. */
final class Points implements Run {
    private final Places places;
    private final Tag list;
    private final Piece first;
    private Piece last;
    private @Nullable Tag labelled;

    Points(Piece first, Tag parent, Places places) {
        this.places = places;
        this.list = parent.add("L");
        this.first = first;
        this.last = first;
        if (first.role() == Role.LABEL && first.words().matches("\\d+\\.?")) {
            list.number();
        }
    }

    static boolean isOf(Role role) {
        return role == Role.LABEL || role == Role.ITEM;
    }

    /** Lists side by side are two: the second one starts above the end of the first. */
    @Override
    public boolean takes(Piece piece) {
        if (!isOf(piece.role())) {
            return false;
        }
        if (piece.role() == Role.ITEM && labelled != null) {
            return true;
        }
        if (piece.page() != last.page()) {
            return Objects.equals(piece.block(), first.block()) && piece.left() == first.left();
        }
        return piece.role() == first.role() && piece.style().equals(first.style()) && piece.top() >= last.top();
    }

    @Override
    public void add(Piece piece) {
        last = piece;
        if (piece.isBlank()) {
            return;
        }
        if (piece.role() == Role.LABEL) {
            labelled = list.add("LI");
            places.text(piece, labelled.add("Lbl"));
        } else {
            places.text(piece, (labelled == null ? list.add("LI") : labelled).add("LBody"));
            labelled = null;
        }
    }

    @Override
    public void close() {}
}
