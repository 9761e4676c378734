package fr.jalon.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it, whatever the settings of their machine: {@code 12,5}, {@code 12.5}, {@code 1 234,56}. The
 * comma and the point are both the decimal mark, so that {@code 1,234} is a little more than one; thousands are set
 * apart by a space (plain, no-break or narrow), and only in groups of three.
 */
public final class DecimalText {
    private static final int MAX_LENGTH = 60;
    private static final Pattern FORM =
            Pattern.compile("(?<sign>[-+−]?)(?<whole>\\d+|\\d{1,3}([ \u00a0\u202f]\\d{3})+)([.,](?<fraction>\\d+))?");

    private DecimalText() {}

    /** The number, with the digits after the mark that were typed; empty when the text is not a number. */
    public static Optional<BigDecimal> read(String text) {
        String stripped = Characters.strip(text);
        if (stripped.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(stripped);
        if (!form.matches()) {
            return Optional.empty();
        }
        String whole = form.group("whole").replaceAll("\\D", "");
        String fraction = form.group("fraction");
        String sign = form.group("sign").equals("−") ? "-" : form.group("sign");
        return Optional.of(new BigDecimal(sign + whole + (fraction == null ? "" : "." + fraction)));
    }
}
