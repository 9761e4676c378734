package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and dates as French prints them. The one place where a figure is rounded: HALF_UP, for display only. */
public final class French {
    /** Narrow no-break space: thousands, before ; ! ? %, inside « ». */
    public static final String NARROW = "\u202f";
    /** No-break space: before a colon, before a unit. */
    public static final String NO_BREAK = "\u00a0";

    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private French() {}

    /** {@code 12 400,5}: narrow spaces between thousands, a decimal comma, a true minus sign. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", -1);
        String grouped = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW);
        return (rounded.signum() < 0 ? "−" : "") + grouped + (parts.length > 1 ? "," + parts[1] : "");
    }

    public static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A fraction as a percentage with one decimal: 0.544 is {@code 54,4 %}. */
    public static String percent(BigDecimal fraction) {
        return number(fraction.movePointRight(2), 1) + NARROW + "%";
    }

    /** {@code 31/12/2025}. */
    public static String date(LocalDate date) {
        return SHORT.format(date);
    }

    /** {@code 30 juin 2025}, {@code 1er janvier 2026}. */
    public static String longDate(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return day + NO_BREAK + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** {@code 2025}, {@code 1er semestre 2025}, {@code 3e trimestre 2025}, {@code juillet 2025}. */
    public static String period(Period period) {
        return switch (period.frequency()) {
            case ONCE -> "ensemble du contrat";
            case YEAR -> "" + period.start().getYear();
            case HALF_YEAR ->
                ordinal(period.start().getMonthValue() / 6 + 1) + " semestre "
                        + period.start().getYear();
            case QUARTER ->
                ordinal(period.start().getMonthValue() / 3 + 1) + " trimestre "
                        + period.start().getYear();
            case MONTH ->
                MONTHS[period.start().getMonthValue() - 1] + " "
                        + period.start().getYear();
        };
    }

    /**
     * A value of that indicator with its unit, at its decimals. A COUNT goes without: the title says what is counted.
     */
    public static String quantity(Indicator indicator, BigDecimal value) {
        if (indicator.shape() == Shape.YES_NO) {
            return value.signum() == 0 ? "non" : "oui";
        }
        String figure = number(value, indicator.decimals());
        if (indicator.shape() == Shape.PERCENT) {
            return figure + NARROW + "%";
        }
        boolean bare = indicator.shape() == Shape.COUNT || indicator.unit().isBlank();
        if (bare) {
            return figure;
        }
        return figure + (indicator.unit().startsWith("%") ? NARROW : NO_BREAK) + indicator.unit();
    }

    /** «n chose» or «n choses»: French has the plural from two on. */
    public static String count(long n, String singular, String plural) {
        return number(n) + NO_BREAK + (Math.abs(n) < 2 ? singular : plural);
    }

    /** The text between French quotation marks. */
    public static String quote(String text) {
        return "«" + NARROW + text + NARROW + "»";
    }

    /** The same text with a capital letter at its start. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String ordinal(int n) {
        return n == 1 ? "1er" : n + "e";
    }
}
