package fr.jalon.office;

/** Text as a part of an office document can hold it: XML has no place for control characters and halves of characters. */
public final class XmlText {
    private static final int STAND_IN = 0xFFFD;

    private XmlText() {}

    /** The same text, with U+FFFD for each character that no XML may hold. */
    public static String clean(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed)
                ? text
                : text.codePoints()
                        .map(c -> isAllowed(c) ? c : STAND_IN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0xD800
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c < 0xFFFE
                || c > 0xFFFF;
    }
}
