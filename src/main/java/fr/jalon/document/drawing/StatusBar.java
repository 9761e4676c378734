package fr.jalon.document.drawing;

import java.util.ArrayList;
import java.util.List;

/** A bar cut into parts in proportion to what they count, each with its own pattern and its figure. */
public final class StatusBar {
    private static final double GAP = 0.8;
    private static final double FIGURE = 7.8;

    /** One part; a part that counts nothing is not drawn. */
    public record Part(Pattern pattern, int count) {}

    private StatusBar() {}

    public static Drawing draw(List<Part> parts, double width, double height, String sentence) {
        int total = parts.stream().mapToInt(Part::count).sum();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (Part part : parts) {
            if (part.count() > 0) {
                double length = width * part.count() / total;
                marks.addAll(part.pattern().box(x, 0, length - GAP, height));
                marks.addAll(figure(part, x + (length - GAP) / 2, height));
                x += length;
            }
        }
        return new Drawing(width, height, marks, sentence);
    }

    private static List<Mark> figure(Part part, double middle, double height) {
        String text = Integer.toString(part.count());
        Mark figure = new Mark.Label(
                new Point(middle, height / 2 + FIGURE * 0.33),
                Mark.Anchor.MIDDLE,
                FIGURE,
                false,
                part.pattern().ink(),
                text);
        if (!part.pattern().isBusy()) {
            return List.of(figure);
        }
        double ground = Typeface.REGULAR.width(text, FIGURE) + 3;
        return List.of(Mark.Area.box(middle - ground / 2, 0.9, ground, height - 1.8, Ink.PAPER), figure);
    }
}
