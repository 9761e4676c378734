package fr.jalon.office.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number format that writes a figure as its label does, so that the label follows when somebody edits the figure. */
final class FigureFormat {
    private static final Pattern LABEL = Pattern.compile(
            "(?<before>[^\\d\\-\u2212]*)[-\u2212]?\\d[\\d\u00a0\u202f ]*(,(?<decimals>\\d+))?(?<after>.*)");

    /** Whatever language the reader's programs speak; LibreOffice knows it only at the very front of a format. */
    private static final String FRENCH = "[$-40C]";

    private FigureFormat() {}

    /** @param label words around one figure: «cible 1 200», «45,5» */
    static String of(String label) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
            return "General";
        }
        String decimals = parts.group("decimals");
        String before = parts.group("before");
        return (before.isEmpty() ? FRENCH : quoted(before))
                + format(decimals == null ? 0 : decimals.length())
                + quoted(parts.group("after"));
    }

    static String of(int decimals) {
        return FRENCH + format(decimals);
    }

    private static String format(int decimals) {
        return "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace('"', '\u201d') + '"';
    }
}
