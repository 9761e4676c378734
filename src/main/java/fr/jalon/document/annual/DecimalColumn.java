package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column whose figures stand under one another at the comma, or at the stroke of «n / N»: what one lacks after it
 * (decimals, a star, digits of N) is white as wide as what the others have. Words are left as they are.
 */
final class DecimalColumn {
    private static final String DECIMALS = "(?:,\\d+)?\\*?";
    private static final String STROKE = French.NO_BREAK + "/" + French.NO_BREAK + "\\d[\\d" + French.NARROW + "]*";
    private static final Pattern FIGURE = Pattern.compile(
            "(?:[≈≥≤]" + French.NARROW + ")?−?\\d[\\d" + French.NARROW + "]*(?<tail>" + DECIMALS + "|" + STROKE + ")");

    private static final String DIGIT = "\u2007";

    /** Widths in thousandths of the size of the type. */
    private static final int DIGIT_WIDTH = 497;

    private static final int COMMA_WIDTH = 249;
    private static final int STAR_WIDTH = 418;
    private static final int STROKE_WIDTH = 350;
    private static final int SPACE_WIDTH = 200;
    private static final int NARROW_WIDTH = 120;

    private final int widest;

    private DecimalColumn(int widest) {
        this.widest = widest;
    }

    static DecimalColumn of(Stream<Markup> cells) {
        return new DecimalColumn(cells.mapToInt(DecimalColumn::tail).max().orElse(0));
    }

    Markup align(Markup cell) {
        int lacking = widest - tail(cell);
        return lacking == 0 || !FIGURE.matcher(cell.text()).matches() ? cell : cell.then(white(lacking));
    }

    String align(String cell) {
        return align(Markup.of(cell)).text();
    }

    private static int tail(Markup cell) {
        Matcher figure = FIGURE.matcher(cell.text());
        return figure.matches() ? width(figure.group("tail")) : 0;
    }

    private static int width(String tail) {
        return tail.chars()
                .map(c -> switch (c) {
                    case ',' -> COMMA_WIDTH;
                    case '*' -> STAR_WIDTH;
                    case '/' -> STROKE_WIDTH;
                    case '\u00a0' -> SPACE_WIDTH;
                    case '\u202f' -> NARROW_WIDTH;
                    default -> DIGIT_WIDTH;
                })
                .sum();
    }

    /**
     * The spaces that break no line, as many of each as come nearest to the width. A narrow one ends them: after a full
     * space, who copies the row would get two cells as one.
     */
    static String white(int width) {
        String best = "";
        int nearest = width;
        for (int digits = 0; digits * DIGIT_WIDTH <= width; digits++) {
            int rest = width - digits * DIGIT_WIDTH;
            for (int spaces = 0; spaces < 2; spaces++) {
                for (int narrow = spaces; narrow < 4; narrow++) {
                    int off = Math.abs(rest - spaces * SPACE_WIDTH - narrow * NARROW_WIDTH);
                    if (off < nearest) {
                        nearest = off;
                        best = DIGIT.repeat(digits) + French.NO_BREAK.repeat(spaces) + French.NARROW.repeat(narrow);
                    }
                }
            }
        }
        return best;
    }
}
