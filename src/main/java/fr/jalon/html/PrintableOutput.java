package fr.jalon.html;

import gg.jte.TemplateOutput;

/** Collects a page without the characters that no page may hold: control characters, halves of pairs, non-characters. */
final class PrintableOutput implements TemplateOutput {
    private final StringBuilder page = new StringBuilder();

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        text.substring(from, to)
                .codePoints()
                .filter(PrintableOutput::isPrintable)
                .forEach(page::appendCodePoint);
    }

    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c > '~' && c < '\u00a0' || c >= '\ud800') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> (character & 0xfffe) != 0xfffe && (character < 0xfdd0 || character > 0xfdef);
        };
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
