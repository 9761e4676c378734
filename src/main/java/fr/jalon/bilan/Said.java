package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell holds, in a phrase: a value with its unit, a fraction, a text, or the reason of a hole. */
final class Said {
    private static final int LENGTH = 80;

    private Said() {}

    static String of(Indicator indicator, Cell cell) {
        BigDecimal value = cell.value();
        BigDecimal numerator = cell.numerator();
        BigDecimal denominator = cell.denominator();
        if (value != null) {
            return French.quantity(indicator, value);
        }
        if (numerator != null && denominator != null) {
            int decimals = indicator.shape() == Shape.PERCENT ? 0 : indicator.decimals();
            return plain(numerator, decimals) + " sur " + plain(denominator, decimals);
        }
        if (cell.text() != null) {
            return French.quote(begun(cell.text()));
        }
        return cell.missing() == null ? "" : French.quote(Labels.missing(cell.missing())) + motive(cell.motive());
    }

    private static String motive(@Nullable String motive) {
        return motive == null ? "" : " (" + motive + ")";
    }

    /** A long text is known by its first words. */
    private static String begun(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)).strip() + "…";
    }

    private static String plain(BigDecimal value, int decimals) {
        return French.number(
                value, Math.max(decimals, Math.max(0, value.stripTrailingZeros().scale())));
    }
}
