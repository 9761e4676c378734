package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands side by side in a table. */
final class Row {
    private final List<Piece> pieces = new ArrayList<>();
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;

    Row(Piece first) {
        add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
        top = Math.min(top, piece.top());
        bottom = Math.max(bottom, piece.bottom());
    }

    boolean isBeside(Piece piece) {
        return piece.page() == page() && piece.top() < bottom && piece.bottom() > top;
    }

    /** Whether it names the rows below it. */
    boolean isGroup() {
        return pieces.stream().map(Piece::role).anyMatch(role -> role == Role.GROUP_HEAD || isHeading(role));
    }

    static boolean isHeading(Role role) {
        return role == Role.H1 || role == Role.H2 || role == Role.H3;
    }

    int page() {
        return pieces.get(0).page();
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }
}
