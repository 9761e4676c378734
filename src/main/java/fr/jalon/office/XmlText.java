package fr.jalon.office;

import fr.jalon.file.Characters;

/** Text as a part of an office document can hold it: XML has no place for control characters and halves of characters. */
public final class XmlText {
    private static final int UNKNOWN = 0xFFFD;

    private XmlText() {}

    /** The same text, with an unknown character for each that no text needs. */
    public static String clean(String text) {
        return Characters.firstForbidden(text).isEmpty()
                ? text
                : text.codePoints()
                        .map(point -> Characters.isForbidden(point) ? UNKNOWN : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
