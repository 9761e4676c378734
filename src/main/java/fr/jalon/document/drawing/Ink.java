package fr.jalon.document.drawing;

/** The colours of the documents: two greys of text, one accent, and what is lighter than both. */
public enum Ink {
    INK(0x1a2530),
    SOFT(0x51606d),
    RULE(0xcfd6dc),
    GRID(0xe3e8ec),
    TINT(0xf3f6f8),
    ACCENT(0x0b5a6b),
    ACCENT_LIGHT(0x8fb9c2),
    PAPER(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }
}
