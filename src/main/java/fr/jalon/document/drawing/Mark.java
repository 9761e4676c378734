package fr.jalon.document.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn. Every surface (PDF, SVG) knows these and no others. */
public sealed interface Mark {

    /** An open line through the points; dashed or solid. */
    record Line(List<Point> points, Ink ink, double width, boolean dashed) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        public static Line between(double x1, double y1, double x2, double y2, Ink ink, double width) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), ink, width, false);
        }
    }

    /** A closed outline, filled, stroked or both. */
    record Area(
            List<Point> corners,
            @Nullable Ink fill,
            @Nullable Ink stroke,
            double width) implements Mark {
        public Area {
            corners = List.copyOf(corners);
        }

        public static Area box(double x, double y, double width, double height, Ink fill) {
            return new Area(corners(x, y, width, height), fill, null, 0);
        }

        public static Area outlined(double x, double y, double width, double height, Ink fill, Ink stroke, double pen) {
            double half = pen / 2;
            return new Area(corners(x + half, y + half, width - pen, height - pen), fill, stroke, pen);
        }

        private static List<Point> corners(double x, double y, double width, double height) {
            return List.of(
                    new Point(x, y),
                    new Point(x + width, y),
                    new Point(x + width, y + height),
                    new Point(x, y + height));
        }
    }

    /**
     * A ring filled clockwise from the top by a share of it: 1 is a dot, 0 an empty ring.
     *
     * @param quarters 0 to 4
     */
    record Disc(Point centre, double radius, int quarters, Ink ink, double width) implements Mark {}

    /** A text on its baseline. */
    record Label(Point at, Anchor anchor, double size, boolean bold, Ink ink, String text) implements Mark {}

    /** Which point of a label stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
