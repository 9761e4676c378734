package fr.jalon.html;

import fr.jalon.document.Markup;
import fr.jalon.document.Markup.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a page sets it: cut where its lines break, and its direction where it may be another than the page’s. */
public final class Words {
    /** Stands between the pieces of two lines. */
    public static final Run BREAK = new Run("\n", false, false, false);

    private static final int LONGEST_FIGURE = 14;
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{24}");

    private Words() {}

    /** The runs, cut at their line breaks. */
    public static List<Run> pieces(Markup text) {
        List<Run> pieces = new ArrayList<>();
        for (Run run : text.runs()) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    pieces.add(BREAK);
                }
                if (!lines[i].isEmpty()) {
                    pieces.add(new Run(lines[i], run.strong(), run.soft(), run.raised()));
                }
            }
        }
        return pieces;
    }

    /** A text of several lines as its paragraphs. */
    public static List<Markup> paragraphs(Markup text) {
        List<Markup> paragraphs = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run piece : pieces(text.then(new Markup(List.of(BREAK))))) {
            if (!piece.equals(BREAK)) {
                line.add(piece);
            } else if (line.stream().anyMatch(run -> !run.text().isBlank())) {
                paragraphs.add(new Markup(line));
                line = new ArrayList<>();
            }
        }
        return paragraphs;
    }

    /**
     * How a cell is set: figures on the right and on one line, words in their place on several, a word that fits no column
     * broken anywhere; nothing for the others.
     */
    public static @Nullable String shape(String text, boolean isNumber) {
        List<String> shapes = new ArrayList<>();
        if (isNumber) {
            shapes.add("n");
        }
        if (isNumber && text.length() > LONGEST_FIGURE) {
            shapes.add("wraps");
        }
        if (LONG_WORD.matcher(text).find()) {
            shapes.add("long");
        }
        return shapes.isEmpty() ? null : String.join(" ", shapes);
    }

    /** {@code auto} for a text with letters that are written from the right; else nothing, it goes with the page. */
    public static @Nullable String direction(String text) {
        boolean isMixed =
                text.codePoints().mapToObj(Character::getDirectionality).anyMatch(Words::isFromTheRight);
        return isMixed ? "auto" : null;
    }

    public static @Nullable String direction(Markup text) {
        return direction(text.text());
    }

    private static boolean isFromTheRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
