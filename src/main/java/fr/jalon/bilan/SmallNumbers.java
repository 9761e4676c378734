package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which counts of people are too small to be told: from 1 up to, not including, the threshold of the contract. */
final class SmallNumbers {
    private final BigDecimal threshold;

    SmallNumbers(int threshold) {
        this.threshold = BigDecimal.valueOf(threshold);
    }

    /** The first count that is not too small. */
    BigDecimal threshold() {
        return threshold;
    }

    /** A mean between 0 and 1 is small too: people stand behind it. */
    boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && isUnderThreshold(count);
    }

    boolean isUnderThreshold(BigDecimal count) {
        return count.compareTo(threshold) < 0;
    }

    boolean anySmall(List<BigDecimal> counts) {
        return counts.stream().anyMatch(this::isSmall);
    }

    /** The numbers of people that a printed figure tells: itself, or for a fraction those inside and those outside. */
    static List<BigDecimal> counts(
            Indicator indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        if (!indicator.people()) {
            return List.of();
        }
        return switch (indicator.shape()) {
            case COUNT, NUMBER -> value == null ? List.of() : List.of(value);
            case PERCENT, RATIO ->
                numerator == null || denominator == null
                        ? List.of()
                        : List.of(numerator, denominator.subtract(numerator));
            default -> List.of();
        };
    }

    static List<BigDecimal> counts(Indicator indicator, YearValue year) {
        return counts(indicator, year.value(), year.numerator(), year.denominator());
    }
}
