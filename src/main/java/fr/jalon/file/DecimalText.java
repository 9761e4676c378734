package fr.jalon.file;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people type it, whatever the settings of their machine: {@code 12,5}, {@code 12.5}, {@code 1 234,56}. The
 * comma and the point are both the decimal mark, so that {@code 1,234} is a little more than one; thousands are set
 * apart by a space (plain, no-break or narrow), and only in groups of three.
 */
public final class DecimalText {
    private static final int MAX_LENGTH = 60;

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private DecimalText(String text) {
        this.text = text;
    }

    /** The number, with the digits after the mark that were typed; empty when the text is not a number. */
    public static Optional<BigDecimal> read(String text) {
        String stripped = Characters.strip(text);
        return stripped.length() > MAX_LENGTH ? Optional.empty() : new DecimalText(stripped).read();
    }

    /** Walks the text once; a pattern would cost more than all other rules of a line together. */
    private Optional<BigDecimal> read() {
        if (take("-−")) {
            plain.append('-');
        } else {
            take("+");
        }
        if (!whole()) {
            return Optional.empty();
        }
        if (take(".,")) {
            plain.append('.');
            if (digits() == 0) {
                return Optional.empty();
            }
        }
        return at == text.length() ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    private boolean whole() {
        int first = digits();
        boolean grouped = false;
        while (take(" \u00a0\u202f")) {
            grouped = true;
            if (digits() != 3) {
                return false;
            }
        }
        return first > 0 && (!grouped || first <= 3);
    }

    /** Takes the digits that come; how many. */
    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            plain.append(text.charAt(at++));
        }
        return at - from;
    }

    /** Takes the next character if it is one of these. */
    private boolean take(String characters) {
        boolean found = at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
        at += found ? 1 : 0;
        return found;
    }
}
