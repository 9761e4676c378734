package fr.jalon.office.workbook;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import java.math.BigDecimal;

/** How figures look in their cells: French separators, the decimals of the indicator, a percentage as a percentage. */
final class NumberFormats {
    private static final String FRENCH = "[$-40C]";

    static final String WHOLE = FRENCH + "#,##0";
    static final String EUROS = FRENCH + "#,##0\"\u00a0€\"";
    static final String PERCENT = FRENCH + "#,##0.0\"\u202f\"%";
    static final String DAY = FRENCH + "dd/mm/yyyy";

    private static final String YES_NO = "\"oui\";\"oui\";\"non\"";

    private NumberFormats() {}

    /** The value as the cell holds it: a percentage is a fraction that is shown as a percentage. */
    static BigDecimal shown(Indicator indicator, BigDecimal value) {
        return indicator.shape() == Shape.PERCENT ? value.movePointLeft(2) : value;
    }

    /** @param partial shown with a star, which is no part of the number */
    static String of(Indicator indicator, boolean partial) {
        if (indicator.shape() == Shape.YES_NO) {
            return YES_NO;
        }
        String decimals = indicator.decimals() == 0 ? "" : "." + "0".repeat(indicator.decimals());
        String percent = indicator.shape() == Shape.PERCENT ? "\"\u202f\"%" : "";
        return WHOLE + decimals + percent + (partial ? "\"*\"" : "");
    }
}
