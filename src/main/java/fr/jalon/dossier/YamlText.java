package fr.jalon.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a text so that it reads back to the letter, by us and by any other reader of YAML: plain when it can be taken
 * for nothing else, between double quotes when it could, over several lines when it is long.
 */
final class YamlText {
    /** Begins like words; what begins with a digit goes on with a word, so that no reader sees a number or a day. */
    private static final Pattern LIKE_WORDS =
            Pattern.compile("(\\d[\\d.,]{0,12} )?(«[ \u00a0\u202f]?|\\()*\\p{L}[^\\t\\r\\n]*");

    private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");
    private static final Pattern PUNCTUATION = Pattern.compile(": | #|:$");
    private static final Pattern FLOW_PUNCTUATION = Pattern.compile("[,\\[\\]{}]");

    private YamlText() {}

    /** On one line, after a key or a dash. */
    static String inline(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** On one line, between braces or brackets. */
    static String inFlow(String text) {
        return isPlain(text) && !FLOW_PUNCTUATION.matcher(text).find() ? text : quoted(text);
    }

    /**
     * Over several lines of that width at most where words allow it, the first of which is the sign of the style; one
     * quoted line when only that keeps every blank.
     */
    static List<String> folded(String text, int width) {
        if (text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0) {
            return List.of(quoted(text));
        }
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.stream().anyMatch(line -> line.endsWith(" "))) {
            return List.of(quoted(text));
        }
        if (lines.size() > 1 && lines.stream().allMatch(line -> line.length() <= width)) {
            return block("|-", lines);
        }
        return lines.stream().anyMatch(line -> line.startsWith(" ")) ? List.of(quoted(text)) : fold(text, lines, width);
    }

    /** An end of line in the text is an empty line in the file. */
    private static List<String> fold(String text, List<String> lines, int width) {
        var folded = new ArrayList<String>();
        for (String line : lines) {
            if (!folded.isEmpty()) {
                folded.add("");
            }
            if (!line.isEmpty()) {
                wrap(line, width, folded);
            }
        }
        return folded.size() == 1 ? List.of(inline(text)) : block(">-", folded);
    }

    private static List<String> block(String sign, List<String> lines) {
        var block = new ArrayList<String>(List.of(sign));
        block.addAll(lines);
        return block;
    }

    private static void wrap(String line, int width, List<String> wrapped) {
        int start = 0;
        int last = -1;
        for (int i = 1; i < line.length() - 1; i++) {
            boolean single = line.charAt(i) == ' ' && line.charAt(i - 1) != ' ' && line.charAt(i + 1) != ' ';
            if (single && last > start && i - start > width) {
                wrapped.add(line.substring(start, last));
                start = last + 1;
            }
            last = single ? i : last;
        }
        if (last > start && line.length() - start > width) {
            wrapped.add(line.substring(start, last));
            start = last + 1;
        }
        wrapped.add(line.substring(start));
    }

    private static boolean isPlain(String text) {
        return LIKE_WORDS.matcher(text).matches()
                && !RESERVED.matcher(text).matches()
                && !PUNCTUATION.matcher(text).find();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
