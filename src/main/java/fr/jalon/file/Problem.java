package fr.jalon.file;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a file, told so that whoever wrote the file can put it right alone.
 *
 * @param file name of the file, without its folders
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param path where in the document: {@code fiches[FA8].indicators[8.1].direction}; empty for the whole
 * @param read what stands in the file; absent when something is missing from it
 * @param rule what should stand there, in French, without a full stop
 * @param remedy what to do, in French, an infinitive without a full stop
 */
public record Problem(
        String file,
        int line,
        int column,
        String path,
        @Nullable String read,
        String rule,
        String remedy) implements Comparable<Problem> {
    private static final int SHOWN = 60;
    private static final Comparator<Problem> IN_FILE_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::path)
            .thenComparing(Problem::rule);

    /** A problem of the whole file: it is not there, too big, empty … */
    public static Problem ofFile(String file, String rule, String remedy) {
        return new Problem(file, 0, 0, "", null, rule, remedy);
    }

    @Override
    public int compareTo(Problem other) {
        return IN_FILE_ORDER.compare(this, other);
    }

    /** Two lines: where, what was read and the rule; then the remedy. */
    @Override
    public String toString() {
        String said = read == null ? rule : Sentence.of("« {} » lu ; {}", shown(read), rule);
        return Sentence.of("{} : {}.\n    Remède : {}.", place(), said, remedy);
    }

    private String place() {
        return file + (line == 0 ? "" : ", ligne " + line) + (path.isEmpty() ? "" : ", " + path);
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        int length = text.codePointCount(0, text.length());
        text.codePoints().limit(length > SHOWN ? SHOWN - 1 : SHOWN).forEach(point -> append(shown, point));
        return length > SHOWN ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n' || point == '\t' || point == '\r') {
            shown.append(' ');
        } else if (Characters.isForbidden(point)) {
            shown.append(Characters.name(point));
        } else {
            shown.appendCodePoint(point);
        }
    }
}
