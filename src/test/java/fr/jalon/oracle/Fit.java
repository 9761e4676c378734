package fr.jalon.oracle;

import java.util.regex.Pattern;

/** How far printed text and expected text agree, spaces left aside, and whether a word or a figure is cut there. */
final class Fit {
    /** From the last character of one text to the next: a word or a figure that goes on. */
    private static final Pattern CUT = Pattern.compile("\\p{L}\\p{L}|\\d\\d|\\d[.,]\\d|[.,]\\d|\\d \\d{3}(?!\\d)");

    private Fit() {}

    /** Whether a word or a figure goes on from the first character of the text to the second. */
    static boolean isCut(String text) {
        return CUT.matcher(text).lookingAt();
    }

    /**
     * Where {@code expected} stands after the whole rest of {@code printed} was found in it, spaces left aside; −1 where
     * they differ or where a word or a figure would be cut in two.
     */
    static int advance(String expected, int from, String printed, int at) {
        int to = from;
        for (int i = at; i < printed.length(); i++) {
            if (printed.charAt(i) == ' ') {
                continue;
            }
            while (to < expected.length() && expected.charAt(to) == ' ') {
                to++;
            }
            if (to == expected.length() || expected.charAt(to) != printed.charAt(i)) {
                return -1;
            }
            to++;
        }
        boolean atBreak =
                to == expected.length() || expected.charAt(to) == ' ' || "-–’/".indexOf(expected.charAt(to - 1)) >= 0;
        return atBreak ? to : -1;
    }

    /** How much of the cell the text takes, if the cell holds all of it and more. */
    static int lengthIn(String cell, int at, String rest) {
        int i = at;
        for (char c : rest.replace(" ", "").toCharArray()) {
            while (i < cell.length() && cell.charAt(i) == ' ') {
                i++;
            }
            if (i == cell.length() || cell.charAt(i) != c) {
                return -1;
            }
            i++;
        }
        return i < cell.length() ? i - at : -1;
    }
}
