package fr.jalon.document.annual;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.Markup;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as the cells of a table show them: a figure without its unit, or the word that says why there is none. */
final class Figures {
    static final String NONE = "–";

    /** Stands before a target that nobody set for that year. */
    static final String ON_THE_LINE = "≈";

    private Figures() {}

    static String plain(Indicator indicator, BigDecimal value) {
        if (indicator.shape() == Shape.YES_NO) {
            return value.signum() == 0 ? "non" : "oui";
        }
        return French.number(value, indicator.decimals());
    }

    static Markup baseline(Indicator indicator, @Nullable BigDecimal value) {
        return value == null ? Markup.soft(NONE) : Markup.of(plain(indicator, value));
    }

    /** A value, with a star when it is partial; else the hole, by its name. */
    static Markup value(Indicator indicator, @Nullable YearValue year) {
        if (year == null) {
            return Markup.soft(NONE);
        }
        if (year.masked()) {
            return Markup.soft("secret stat.");
        }
        BigDecimal value = year.value();
        if (value != null) {
            return Markup.of(plain(indicator, value) + (year.isPartial() ? "*" : ""));
        }
        return year.text() == null ? Markup.soft(hole(year)) : Markup.soft("décrit");
    }

    static String hole(YearValue year) {
        if (year.missing() != null) {
            return Labels.missing(year.missing());
        }
        return year.periods().of() == 0 ? NONE : "non saisi";
    }

    /** The target without its unit; marked when it is read on the line between two dated ones. */
    static Markup target(Indicator indicator, @Nullable Target target, boolean interpolated) {
        if (target == null) {
            return Markup.soft(NONE);
        }
        String text = interval(indicator, target);
        return Markup.of(interpolated ? ON_THE_LINE + French.NARROW + text : text);
    }

    private static String interval(Indicator indicator, Target target) {
        BigDecimal value = target.value();
        BigDecimal min = target.min();
        BigDecimal max = target.max();
        if (value != null) {
            return plain(indicator, value);
        }
        if (min != null && max != null) {
            return plain(indicator, min) + " à " + plain(indicator, max);
        }
        return min != null ? "≥" + French.NARROW + plain(indicator, min) : "≤" + French.NARROW + upper(indicator, max);
    }

    private static String upper(Indicator indicator, @Nullable BigDecimal max) {
        return max == null ? "" : plain(indicator, max);
    }

    static Markup attainment(Attainment attainment) {
        if (attainment instanceof Attainment.Reached reached) {
            return Markup.of(French.percent(reached.fraction()));
        }
        String why = ((Attainment.NotComputable) attainment).why();
        return Markup.soft(why.equals(Labels.MASKED) ? "secret stat." : why);
    }

    /** «19 / 24». */
    static String of(Count count) {
        return count.of() == 0
                ? NONE
                : French.number(count.n()) + French.NO_BREAK + "/" + French.NO_BREAK + French.number(count.of());
    }

    /** A share in whole percents, without its sign; a dash when there is none. */
    static String wholePercent(Attainment share) {
        return share instanceof Attainment.Reached reached
                ? French.number(reached.fraction().movePointRight(2), 0)
                : NONE;
    }

    static String euros(BigDecimal amount) {
        return French.number(amount, 0);
    }
}
