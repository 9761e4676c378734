package fr.jalon.quality;

import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What stands in a column that a finding tells of; the database gives every one as text. */
enum GapKind {
    TEXT,
    NUMBER,
    AMOUNT,
    PERCENT,
    DATE,
    PERIOD,
    STATUS;

    /** Values have six decimals at most; what is beyond them is the noise of a double. */
    private static final int DECIMALS = 6;

    /** What a script reads: the text itself, or a number. */
    Object value(String text) {
        return switch (this) {
            case NUMBER, AMOUNT, PERCENT -> number(text);
            case TEXT, DATE, PERIOD, STATUS -> text;
        };
    }

    /** What a person reads. */
    String print(String text) {
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> French.number(number(text), number(text).scale());
            case AMOUNT -> NUMBER.print(text) + French.NO_BREAK + "€";
            case PERCENT -> French.percent(number(text));
            case DATE -> French.date(LocalDate.parse(text));
            case PERIOD -> French.period(new Period(text));
            case STATUS -> Labels.status(FicheStatus.valueOf(text));
        };
    }

    private static BigDecimal number(String text) {
        BigDecimal number =
                new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
