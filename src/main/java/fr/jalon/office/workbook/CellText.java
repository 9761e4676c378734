package fr.jalon.office.workbook;

import fr.jalon.file.Characters;
import java.util.regex.Pattern;

/** A text as a cell can hold it: nothing that XML refuses, nothing that the format reads as a code, and not too long. */
final class CellText {
    /** What a cell of the format holds at most, in UTF-16 units. */
    static final int LIMIT = 32_767;

    /** Stands at the end of what was cut. */
    static final String CUT = " […] (texte coupé\u00a0: une cellule n’en tient pas plus)";

    private static final int UNKNOWN = 0xFFFD;
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** What nobody can see is shown as an unknown character. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Characters.tidy(text)
                .codePoints()
                .map(point -> Characters.isForbidden(point) ? UNKNOWN : point)
                .forEach(clean::appendCodePoint);
        return escaped(cut(clean.toString()));
    }

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** The format reads «_x0041_» as the letter A. */
    private static String escaped(String text) {
        return CODE.matcher(text).replaceAll("_x005F_");
    }

    /** What a spreadsheet would take for a formula once someone types in the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
