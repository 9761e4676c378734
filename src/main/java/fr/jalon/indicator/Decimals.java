package fr.jalon.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one division of the figures: 34 digits, HALF_UP; rounding for display happens once, elsewhere. */
public final class Decimals {
    private static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

    private Decimals() {}

    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }

    public static BigDecimal divide(int dividend, int divisor) {
        return divide(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
    }
}
