package fr.jalon.office.word;

/** About how wide a text of a table is, whichever of the fonts the reader has: enough to share columns, not to draw. */
final class TextWidth {
    /** Of 9 points, in twentieths of a point. */
    private static final int SIZE = 180;

    private TextWidth() {}

    static int of(String text, boolean bold) {
        int hundredths = text.codePoints().map(TextWidth::hundredths).sum();
        return hundredths * SIZE * (bold ? 106 : 100) / 10_000;
    }

    private static int hundredths(int c) {
        if (c == ' ' || c == '\u00a0' || c == '\u202f' || ".,;:!'’|ijlIftr()".indexOf(c) >= 0) {
            return 30;
        }
        if (c > 0x2E80) {
            return 110;
        }
        return Character.isUpperCase(c) || "mwœæ%—€".indexOf(c) >= 0 ? 68 : 52;
    }
}
