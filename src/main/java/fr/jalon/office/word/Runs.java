package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.Markup.Run;
import java.text.Bidi;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Text in runs: strong and soft parts in styles that people may change, lines, and what is written from right to left. */
final class Runs {
    private final Xml xml;

    Runs(Xml xml) {
        this.xml = xml;
    }

    /** Whether a paragraph that opens with this text reads from right to left. */
    static boolean isRightToLeft(String text) {
        return needsBidi(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static boolean needsBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    void write(Markup text) {
        write(text, "");
    }

    /** @param style a character style for all of it; empty for that of the paragraph */
    void write(Markup written, String style) {
        Markup text = oneCharacterALine(written);
        String whole = text.text();
        Bidi bidi = needsBidi(whole) ? new Bidi(whole, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
        int at = 0;
        for (Run run : text.runs()) {
            int end = at + run.text().length();
            for (int from = at; from < end; ) {
                boolean leftwards = bidi != null && isOdd(bidi.getLevelAt(from));
                int to = from + 1;
                while (to < end && (bidi != null && isOdd(bidi.getLevelAt(to))) == leftwards) {
                    to++;
                }
                run(run, whole.substring(from, to), style, leftwards);
                from = to;
            }
            at = end;
        }
    }

    private static Markup oneCharacterALine(Markup text) {
        return text.text().indexOf('\r') < 0
                ? text
                : new Markup(text.runs().stream()
                        .map(run -> new Run(
                                run.text().replace("\r\n", "\n").replace('\r', '\n'),
                                run.strong(),
                                run.soft(),
                                run.raised()))
                        .toList());
    }

    void plain(String text, String style) {
        write(
                new Markup(Stream.of(new Run(text, false, false, false))
                        .filter(run -> !run.text().isEmpty())
                        .toList()),
                style);
    }

    private static boolean isOdd(int level) {
        return level % 2 == 1;
    }

    private void run(Run run, String text, String style, boolean leftwards) {
        xml.open("w:r");
        properties(run, style, leftwards ? language(text) : "");
        characters(text);
        xml.close();
    }

    private void properties(Run run, String style, String rightToLeft) {
        String named = !style.isEmpty() ? style : run.soft() ? "Soft" : run.strong() ? "Strong" : "";
        boolean bold = run.strong() && !named.equals("Strong");
        if (named.isEmpty() && !bold && !run.raised() && rightToLeft.isEmpty()) {
            return;
        }
        xml.open("w:rPr");
        if (!named.isEmpty()) {
            xml.val("w:rStyle", named);
        }
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (run.raised()) {
            xml.val("w:vertAlign", "superscript");
        }
        if (!rightToLeft.isEmpty()) {
            xml.empty("w:rtl").empty("w:lang", "w:bidi", rightToLeft);
        }
        xml.close();
    }

    private static String language(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW)
                ? "he-IL"
                : "ar-SA";
    }

    private void characters(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String special = special(text.charAt(i));
            if (!special.isEmpty()) {
                words(text.substring(from, i));
                xml.empty(special);
                from = i + 1;
            }
        }
        words(text.substring(from));
    }

    private static String special(char c) {
        return switch (c) {
            case '\n' -> "w:br";
            case '\t' -> "w:tab";
            default -> "";
        };
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(text).close();
        }
    }

    /** A field that Word computes, showing {@code shown} until then. */
    void field(String instruction, Consumer<Xml> shown) {
        mark("begin");
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        mark("separate");
        shown.accept(xml);
        mark("end");
    }

    void mark(String kind) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }
}
