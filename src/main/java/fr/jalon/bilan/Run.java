package fr.jalon.bilan;

import fr.jalon.indicator.Definition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a value that runs on over the years has been told: what it gained since is a number of people too, and what was
 * withheld in between must not lie between two close figures.
 */
final class Run {
    private final SmallNumbers small;
    private final BitSet hidden = new BitSet();
    private List<BigDecimal> told = List.of();
    private @Nullable Definition definition;

    Run(SmallNumbers small) {
        this.small = small;
    }

    /** Another definition counts from nothing. */
    void measuredBy(Definition current) {
        if (!current.equals(definition)) {
            startAgain();
            definition = current;
        }
    }

    void startAgain() {
        told = List.of();
        hidden.clear();
    }

    /** What each number gained since it was last told; from nothing, all of it. */
    List<BigDecimal> gains(List<BigDecimal> counts) {
        List<BigDecimal> gains = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            gains.add(counts.get(i).subtract(i < told.size() ? told.get(i) : BigDecimal.ZERO));
        }
        return gains;
    }

    /** Whether these numbers, told now, would tell a small one. */
    boolean isTelling(List<BigDecimal> counts) {
        return small.anySmall(gains(counts)) || isClosingIn(counts);
    }

    /** Whether these numbers, told now, would shut in one that was withheld. */
    boolean isClosingIn(List<BigDecimal> counts) {
        List<BigDecimal> gains = gains(counts);
        return hidden.stream().anyMatch(i -> i < gains.size() && small.isUnderThreshold(gains.get(i)));
    }

    void tell(List<BigDecimal> counts) {
        told = counts;
        hidden.clear();
    }

    /** @param forAnother for the sake of another figure: even a number that did not move is then not to be known */
    void withhold(List<BigDecimal> counts, boolean forAnother) {
        List<BigDecimal> gains = gains(counts);
        for (int i = 0; i < gains.size(); i++) {
            if (forAnother || gains.get(i).signum() != 0) {
                hidden.set(i);
            }
        }
    }
}
