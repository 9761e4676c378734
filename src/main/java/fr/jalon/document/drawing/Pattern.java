package fr.jalon.document.drawing;

import java.util.ArrayList;
import java.util.List;

/** How a box is filled so that it is told from its neighbours in grey as well as in colour. */
public enum Pattern {
    SOLID,
    LIGHT,
    HATCHED,
    DOTTED,
    LIGHT_WITH_END,
    OUTLINED,
    CROSSED;

    private static final double PEN = 0.6;
    private static final double HATCH = 2.6;
    private static final double DOTS = 2.1;

    /** The marks of a box filled this way. */
    public List<Mark> box(double x, double y, double width, double height) {
        return switch (this) {
            case SOLID -> List.of(Mark.Area.box(x, y, width, height, Ink.ACCENT));
            case LIGHT -> List.of(Mark.Area.box(x, y, width, height, Ink.ACCENT_LIGHT));
            case HATCHED -> hatched(x, y, width, height);
            case DOTTED -> dotted(x, y, width, height);
            case LIGHT_WITH_END -> lightWithEnd(x, y, width, height);
            case OUTLINED -> List.of(frame(x, y, width, height));
            case CROSSED -> crossed(x, y, width, height);
        };
    }

    /** The ink of a figure printed over the box. */
    public Ink ink() {
        return this == SOLID ? Ink.PAPER : Ink.INK;
    }

    /** Whether a figure needs a clear ground of its own to be read. */
    public boolean isBusy() {
        return this == HATCHED || this == DOTTED || this == CROSSED;
    }

    private static Mark frame(double x, double y, double width, double height) {
        return Mark.Area.outlined(x, y, width, height, Ink.PAPER, Ink.SOFT, PEN);
    }

    private static List<Mark> hatched(double x, double y, double width, double height) {
        List<Mark> marks = new ArrayList<>();
        marks.add(frame(x, y, width, height));
        for (double start = HATCH / 2; start < width + height; start += HATCH) {
            double left = Math.max(0, start - height);
            double right = Math.min(width, start);
            marks.add(Mark.Line.between(x + left, y + start - left, x + right, y + start - right, Ink.ACCENT, 1.1));
        }
        return marks;
    }

    private static List<Mark> dotted(double x, double y, double width, double height) {
        List<Mark> marks = new ArrayList<>();
        marks.add(frame(x, y, width, height));
        int columns = Math.max(1, (int) (width / DOTS));
        int rows = Math.max(1, (int) (height / DOTS));
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                marks.add(new Mark.Disc(
                        new Point(x + (column + 0.5) * width / columns, y + (row + 0.5) * height / rows),
                        0.6,
                        4,
                        Ink.ACCENT,
                        0));
            }
        }
        return marks;
    }

    private static List<Mark> lightWithEnd(double x, double y, double width, double height) {
        double end = Math.min(2, width / 3);
        return List.of(
                Mark.Area.box(x, y, width, height, Ink.ACCENT_LIGHT),
                Mark.Area.box(x + width - end, y, end, height, Ink.INK));
    }

    private static List<Mark> crossed(double x, double y, double width, double height) {
        List<Mark> marks = new ArrayList<>(List.of(frame(x, y, width, height)));
        int crosses = Math.max(1, (int) Math.round(width / height));
        double side = width / crosses;
        for (int cross = 0; cross < crosses; cross++) {
            double left = x + cross * side;
            marks.add(Mark.Line.between(left, y, left + side, y + height, Ink.SOFT, PEN));
            marks.add(Mark.Line.between(left, y + height, left + side, y, Ink.SOFT, PEN));
        }
        return marks;
    }
}
