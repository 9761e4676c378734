package fr.jalon.bilan;

import fr.jalon.bilan.Targets.Aim;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence under a chart, which is also its alternative text: the year's value, where it stands against what is
 * aimed at, and where it goes. A withheld value is never told.
 */
final class Captions {
    private final Indicator indicator;
    private final List<YearValue> years;
    private final @Nullable Aim aim;
    private final @Nullable Target finalTarget;

    Captions(Indicator indicator, List<YearValue> years, @Nullable Aim aim, @Nullable Target finalTarget) {
        this.indicator = indicator;
        this.years = years;
        this.aim = aim;
        this.finalTarget = finalTarget;
    }

    String sentence() {
        YearValue current = years.get(years.size() - 1);
        return indicator.title() + French.NO_BREAK + ": " + said(current) + ".";
    }

    private String said(YearValue current) {
        BigDecimal value = current.value();
        if (current.masked()) {
            return "valeur de " + current.year() + " couverte par le secret statistique";
        }
        if (current.text() != null) {
            return French.quote(current.text()) + " (" + current.year() + ")";
        }
        return value == null
                ? hole(current) + before(French.NARROW + "; dernière valeur" + French.NO_BREAK + ": ")
                : told(current, value) + partial(current) + standing(value);
    }

    private String hole(YearValue current) {
        String motive = current.motive() == null ? "" : " (" + current.motive() + ")";
        return reason(current) + motive;
    }

    private String reason(YearValue current) {
        MissingReason missing = current.missing();
        if (missing == null) {
            boolean asked = current.periods().of() > 0;
            return (asked ? "aucune valeur saisie pour " : "aucune valeur en ") + current.year();
        }
        return switch (missing) {
                    case NOT_COLLECTED -> "non collecté en ";
                    case UNKNOWN -> "valeur inconnue en ";
                    case NOT_APPLICABLE -> "sans objet en ";
                    case PENDING -> "en attente pour ";
                }
                + current.year();
    }

    /** The latest earlier value that may be told, or nothing. */
    private String before(String introduction) {
        for (int i = years.size() - 2; i >= 0; i--) {
            YearValue earlier = years.get(i);
            BigDecimal value = earlier.value();
            if (earlier.masked()) {
                return "";
            }
            if (value != null) {
                return introduction + told(earlier, value);
            }
        }
        return "";
    }

    private String told(YearValue year, BigDecimal value) {
        return French.quantity(indicator, value) + " " + when(year);
    }

    private String when(YearValue year) {
        if (indicator.frequency() == Frequency.ONCE && !year.inputs().isEmpty()) {
            return "au " + French.longDate(year.inputs().get(0).collectedOn());
        }
        if (indicator.cumulative() || indicator.accumulation() == Accumulation.LAST) {
            return "fin " + year.year();
        }
        return switch (indicator.accumulation()) {
                    case MEAN -> indicator.shape().isFraction() ? "en " : "en moyenne en ";
                    case MAX -> "au plus haut en ";
                    default -> "en ";
                }
                + year.year();
    }

    private static String partial(YearValue current) {
        return current.isPartial()
                ? " (valeur partielle" + French.NO_BREAK + ": "
                        + French.count(current.periods().n(), "période", "périodes") + " sur "
                        + current.periods().of() + ")"
                : "";
    }

    private String standing(BigDecimal value) {
        if (aim == null) {
            return finalTarget == null ? withoutTarget() : outlook();
        }
        BigDecimal point = aim.target().value();
        if (point == null) {
            return ", " + (Standing.within(value, aim.target()).grade() == Grade.REACHED ? "dans" : "hors de")
                    + " l’intervalle visé (" + Labels.target(indicator, aim.target()) + ")";
        }
        if (indicator.shape() == Shape.YES_NO) {
            return value.signum() == 0 ? ", cible non atteinte" : ", cible atteinte";
        }
        return (indicator.direction() == Direction.OBSERVE ? "" : ", " + place(value, point)) + outlook();
    }

    private String place(BigDecimal value, BigDecimal point) {
        int side = value.compareTo(point);
        String figure = French.quantity(indicator, point);
        boolean barely = side != 0 && figure.equals(French.quantity(indicator, value));
        String where = side > 0 ? "au-dessus de " : side < 0 ? "au-dessous de " : "au niveau de ";
        String falling = indicator.direction() == Direction.DECREASE ? ", à la baisse" : "";
        return (barely ? "juste " : "") + where + (isFinal() ? "la cible finale" : "la trajectoire") + " (" + figure
                + falling + ")";
    }

    private boolean isFinal() {
        return aim != null && !aim.interpolated() && aim.target().equals(finalTarget);
    }

    private String outlook() {
        if (finalTarget == null || isFinal()) {
            return "";
        }
        if (indicator.shape() == Shape.YES_NO) {
            return ", attendu " + day(finalTarget.on());
        }
        boolean past = finalTarget
                .on()
                .isBefore(LocalDate.of(years.get(years.size() - 1).year(), 1, 1));
        return (past ? ", après une cible de " : ", vers ") + Labels.target(indicator, finalTarget) + " "
                + day(finalTarget.on());
    }

    private String withoutTarget() {
        String previous = indicator.frequency() == Frequency.ONCE ? "" : before(", contre ");
        return previous.isEmpty() && indicator.direction() != Direction.OBSERVE ? ", sans cible" : previous;
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() == 12 && date.getDayOfMonth() == 31
                ? "fin " + date.getYear()
                : "au " + French.longDate(date);
    }
}
