package fr.jalon.bilan;

import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.bilan.Attainment.Reached;
import fr.jalon.indicator.Decimals;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value stands against a target: the share of the way, and its grade. */
record Standing(Attainment attainment, Grade grade) {
    private static final BigDecimal ON_TRACK = new BigDecimal("0.85");
    private static final BigDecimal TO_WATCH = new BigDecimal("0.60");

    static Standing none(String why) {
        return new Standing(new NotComputable(why), Grade.NONE);
    }

    /** (value − baseline) / (target − baseline): the same for rising and falling indicators. */
    static Standing towards(BigDecimal value, Baseline baseline, BigDecimal target) {
        BigDecimal start = baseline.value();
        if (start == null) {
            return none(baseline.why());
        }
        BigDecimal way = target.subtract(start);
        if (way.signum() == 0) {
            return none("cible = référence");
        }
        BigDecimal fraction = Decimals.divide(value.subtract(start), way);
        return new Standing(new Reached(fraction), grade(fraction));
    }

    /** In the interval or not: a verdict, without a percentage. */
    static Standing within(BigDecimal value, Target interval) {
        boolean inside = isAtLeast(value, interval.min()) && isAtMost(value, interval.max());
        return inside
                ? new Standing(new NotComputable("dans l’intervalle"), Grade.REACHED)
                : new Standing(new NotComputable("hors de l’intervalle"), Grade.NOT_REACHED);
    }

    /** The same grade, without the figure that would tell a withheld one. */
    Standing withoutFigure() {
        return attainment instanceof Reached ? new Standing(new NotComputable(Labels.MASKED), grade) : this;
    }

    static Grade grade(BigDecimal fraction) {
        if (fraction.compareTo(BigDecimal.ONE) >= 0) {
            return Grade.REACHED;
        }
        if (fraction.compareTo(ON_TRACK) >= 0) {
            return Grade.ON_TRACK;
        }
        return fraction.compareTo(TO_WATCH) >= 0 ? Grade.TO_WATCH : Grade.CRITICAL;
    }

    private static boolean isAtLeast(BigDecimal value, @Nullable BigDecimal min) {
        return min == null || value.compareTo(min) >= 0;
    }

    private static boolean isAtMost(BigDecimal value, @Nullable BigDecimal max) {
        return max == null || value.compareTo(max) <= 0;
    }
}
