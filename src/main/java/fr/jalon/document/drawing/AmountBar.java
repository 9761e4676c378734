package fr.jalon.document.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount spent as a full bar on the outlined bar of what was planned. It stands beside both figures, so it says nothing
 * of its own.
 */
public final class AmountBar {
    private static final double WIDTH = 48;
    private static final double HEIGHT = 8;
    private static final double INSET = 2;
    private static final double PEN = 0.6;

    private AmountBar() {}

    /**
     * Draws both at one scale with the other rows.
     *
     * @param full the amount that is as long as the drawing is wide
     */
    public static Drawing draw(double planned, double actual, double full) {
        List<Mark> marks = new ArrayList<>();
        if (full > 0 && planned > 0) {
            marks.add(Mark.Area.outlined(
                    0, 0, Math.max(2 * PEN, WIDTH * planned / full), HEIGHT, Ink.PAPER, Ink.SOFT, PEN));
        }
        if (full > 0 && actual > 0) {
            marks.add(Mark.Area.box(0, INSET, WIDTH * actual / full, HEIGHT - 2 * INSET, Ink.ACCENT));
        }
        return new Drawing(WIDTH, HEIGHT, marks, "");
    }
}
