package fr.jalon.document.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The room that lines and dots leave for words: a label takes the first of its places where it covers nothing. */
final class Room {
    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.16;
    private static final int OUTSIDE = 8;
    private static final int ON_WORDS = 4;
    private static final int ON_A_DOT = 2;

    private final Rectangle2D inside;
    private final List<Rectangle2D> words = new ArrayList<>();
    private final List<Rectangle2D> dots = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    Room(double width, double height) {
        this.inside = new Rectangle2D.Double(0, 0, width, height);
    }

    void line(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            lines.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }
    }

    void dot(Point centre, double radius) {
        dots.add(new Rectangle2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    }

    /** The least crowded of these places, the earliest of equals; it is taken from then on. */
    Mark.Label place(List<Mark.Label> places) {
        Mark.Label best = places.stream()
                .min(Comparator.comparingInt(label -> crowd(box(label))))
                .orElseThrow();
        words.add(box(best));
        return best;
    }

    private int crowd(Rectangle2D box) {
        int crowd = inside.contains(box) ? 0 : OUTSIDE;
        crowd += ON_WORDS * (int) words.stream().filter(box::intersects).count();
        crowd += ON_A_DOT * (int) dots.stream().filter(box::intersects).count();
        return crowd + (int) lines.stream().filter(box::intersectsLine).count();
    }

    static Rectangle2D box(Mark.Label label) {
        double width = Typeface.of(label.bold()).width(label.text(), label.size());
        double left = label.at().x()
                - switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        return new Rectangle2D.Double(
                left, label.at().y() - ASCENT * label.size(), width, (ASCENT + DESCENT) * label.size());
    }
}
