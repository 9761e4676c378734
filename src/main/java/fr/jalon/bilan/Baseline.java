package fr.jalon.bilan;

import fr.jalon.indicator.Indicator.Direction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the way to a target starts, or why it has no start.
 *
 * @param why the phrase that stands for an absent one
 */
record Baseline(@Nullable BigDecimal value, String why) {
    static Baseline of(BigDecimal value) {
        return new Baseline(value, "");
    }

    static Baseline absent(String why) {
        return new Baseline(null, why);
    }

    /** INCREASE without a baseline takes 0. */
    static Baseline unknown(Direction direction) {
        return direction == Direction.INCREASE ? of(BigDecimal.ZERO) : absent("sans référence");
    }
}
