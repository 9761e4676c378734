package fr.jalon.document.drawing;

import java.util.ArrayList;
import java.util.List;

/** The small signs that stand before a word: a disc for a grade, a filled square for a status. */
public final class Signs {
    private static final double SIDE = 7.4;
    private static final double RING = 0.95;

    /** A word and the pattern that stands for it. */
    public record Entry(Pattern pattern, String word) {}

    private Signs() {}

    /**
     * The disc of a grade, filled by quarters.
     *
     * @param quarters 4 reached, 3 on track, 2 to watch, 0 critical
     */
    public static Drawing disc(int quarters) {
        double radius = (SIDE - RING) / 2;
        return sign(List.of(new Mark.Disc(new Point(SIDE / 2, SIDE / 2), radius, quarters, Ink.ACCENT, RING)));
    }

    public static Drawing square(Pattern pattern) {
        return sign(pattern.box(0, 0, SIDE, SIDE));
    }

    /** A step that is done: a tick in a full square; one that is not: an empty square. */
    public static Drawing step(boolean done) {
        List<Mark> marks = new ArrayList<>((done ? Pattern.SOLID : Pattern.OUTLINED).box(0, 0, SIDE, SIDE));
        if (done) {
            marks.add(new Mark.Line(
                    List.of(new Point(1.6, 3.9), new Point(3.1, 5.4), new Point(5.9, 2.2)), Ink.PAPER, 1, false));
        }
        return sign(marks);
    }

    /** Squares and their words on one line, as far as they go. */
    public static Drawing legend(List<Entry> entries, double size) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder sentence = new StringBuilder("Légende : ");
        double x = 0;
        double baseline = SIDE - 0.8;
        for (Entry entry : entries) {
            marks.addAll(entry.pattern().box(x, 0.4, SIDE, SIDE));
            x += SIDE + 3;
            marks.add(new Mark.Label(new Point(x, baseline), Mark.Anchor.START, size, false, Ink.SOFT, entry.word()));
            x += Typeface.REGULAR.width(entry.word(), size) + 9;
            sentence.append(sentence.length() > 10 ? ", " : "").append(entry.word());
        }
        return new Drawing(x, SIDE + 3, marks, sentence + ".");
    }

    private static Drawing sign(List<Mark> marks) {
        return new Drawing(SIDE, SIDE, marks, "");
    }
}
