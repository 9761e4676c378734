package fr.jalon.report.template;

import fr.jalon.document.Markup;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Markup in the engine's own language. Text is always escaped, so what people wrote can never be read as a tag; a
 * character that the family of the documents lacks is given to one that has it, and one that none has is seen to be
 * missing.
 */
final class StyledText {
    /** An empty square, which the family of the documents has. */
    private static final int REPLACEMENT = 0x25A1;

    /** Keeps what it surrounds in the order of Latin text: a pair of surrogates that is turned round draws nothing. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private StyledText() {}

    static String of(Markup markup) {
        return markup.runs().stream().map(StyledText::run).collect(Collectors.joining());
    }

    private static String run(Markup.Run run) {
        String xml = run.text().chars().allMatch(StyledText::isPlain) ? escape(run.text()) : faces(run.text());
        if (run.raised()) {
            xml = "<sup>" + xml + "</sup>";
        }
        if (run.soft()) {
            xml = "<style forecolor='#51606d' isBold='false'>" + xml + "</style>";
        }
        return run.strong() ? "<b>" + xml + "</b>" : xml;
    }

    /** Latin letters, figures and the spaces and signs of French: nearly all that is ever printed. */
    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x180 && character != 0x7f
                || character == '\n'
                || character == 0x202f
                || character == 0x2019;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String faces(String text) {
        StringBuilder xml = new StringBuilder();
        StringBuilder same = new StringBuilder();
        Script last = Script.LATIN;
        for (int character : text.codePoints().filter(StyledText::isDrawn).toArray()) {
            Optional<Script> found = character == '\n' ? Optional.of(last) : Script.of(character);
            Script script = found.orElse(Script.LATIN);
            if (script != last) {
                xml.append(face(last, same.toString()));
                same.setLength(0);
                last = script;
            }
            same.appendCodePoint(found.isPresent() ? character : REPLACEMENT);
        }
        return xml.append(face(last, same.toString())).toString();
    }

    private static String face(Script script, String text) {
        String escaped = escape(script == Script.EMOJI ? LEFT_TO_RIGHT + text + LEFT_TO_RIGHT : text);
        return script == Script.LATIN || text.isEmpty()
                ? escaped
                : "<style fontName='" + script.family() + "' isBold='false' isItalic='false'>" + escaped + "</style>";
    }

    /** Marks that only tell how to join or order letters have no shape, and no font has them all. */
    private static boolean isDrawn(int character) {
        int type = Character.getType(character);
        boolean variation = character >= 0xFE00 && character <= 0xFE0F;
        return character == '\n' || !variation && type != Character.CONTROL && type != Character.FORMAT;
    }
}
