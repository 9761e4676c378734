package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One way to divide an indicator, over its years: which parts are withheld. Of a share, those inside and those outside are
 * looked at alike; of a run, also what each part gained since it was last told.
 */
final class Breakdown {
    private final Indicator indicator;
    private final SmallNumbers small;
    private final Past past;

    Breakdown(Indicator indicator, SmallNumbers small) {
        this.indicator = indicator;
        this.small = small;
        this.past = new Past(small);
    }

    /**
     * The keys of the parts of the next year that are withheld: the small ones; then the smallest others, until what is
     * hidden is two parts at least and adds up to the threshold at least.
     */
    Set<String> hidden(YearValue total, Map<String, YearValue> parts, boolean isWholeWithheld) {
        if (!indicator.people()) {
            return isWholeWithheld ? parts.keySet() : Set.of();
        }
        past.measuredBy(Definitions.atEndOf(indicator, total.year()));
        Counts now = Counts.of(indicator, total, parts);
        Set<String> few = new HashSet<>();
        now.bySize().stream().filter(key -> tellsFew(key, now)).forEach(few::add);
        Set<String> hidden = isWholeWithheld ? parts.keySet() : closed(few, now);
        if (indicator.cumulative()) {
            past.remember(now, few, hidden);
        }
        return hidden;
    }

    private boolean tellsFew(String key, Counts now) {
        return small.anySmall(now.of(key)) || indicator.cumulative() && past.isTelling(key, now);
    }

    private Set<String> closed(Set<String> few, Counts now) {
        Set<String> hidden = new HashSet<>(few);
        for (String next : now.bySize()) {
            if (isSafe(hidden, now)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private boolean isSafe(Set<String> hidden, Counts now) {
        if (!indicator.cumulative()) {
            return isHeld(hidden, now);
        }
        boolean tellsRest = hidden.isEmpty() && past.isTelling(Counts.REST, now);
        return !tellsRest
                && isHeld(hidden, now)
                && isHeld(hidden, past.gains(now))
                && past.holds(hidden, now, this::isHeld);
    }

    /** Nobody among the hidden, or two hidden parts at least that are not few together. */
    private boolean isHeld(Set<String> hidden, Counts counts) {
        for (int i = 0; i < counts.width(); i++) {
            BigDecimal rest = counts.at(Counts.REST, i);
            BigDecimal sum = rest.add(counts.sum(hidden, i));
            int unknowns = hidden.size() + rest.signum();
            boolean isBare = hidden.isEmpty() ? small.isSmall(sum) : unknowns < 2 || small.isUnderThreshold(sum);
            if (sum.signum() > 0 && isBare) {
                return false;
            }
        }
        return true;
    }
}
