package fr.jalon.file;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters no text of a person needs: they hide, reorder or break what is printed. */
public final class Characters {
    private Characters() {}

    /** Control characters but tab and line ends, separators and reorderings nobody sees, halves of characters. */
    public static boolean isForbidden(int point) {
        if (point >= ' ' && point <= '~') { // nearly all there is: spared the table of Unicode
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> point == 0xFEFF || isReordering(point);
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }

    private static boolean isReordering(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** The first forbidden character of a text. */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(Characters::isForbidden).findFirst();
    }

    /** {@code U+0007}, the way to name what cannot be shown. */
    public static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /**
     * A text as it is kept, whatever file it comes from: no blank around it, and one kind of line end. What is kept is
     * written and read again without a change.
     */
    public static String tidy(String text) {
        return strip(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Strips the no-break spaces that {@link String#strip} leaves, too. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
