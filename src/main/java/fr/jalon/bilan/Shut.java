package fr.jalon.bilan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a run that one edition withheld together, so that their sum is known: when later editions tell them all, they must
 * have gained more than a few people, or the sum would tell each of them.
 */
final class Shut {
    private final Counts then;
    private final Set<String> keys;
    private final Map<String, List<BigDecimal>> toldSince = new HashMap<>();

    Shut(Counts then, Set<String> keys) {
        this.then = then;
        this.keys = keys;
    }

    /** Whether this part, told now, would let the others be known too closely. */
    boolean isOpenedBy(String key, Counts now, SmallNumbers small) {
        if (!keys.contains(key)) {
            return false;
        }
        Counts known = now.map((each, own) -> toldSince.getOrDefault(each, own));
        for (int i = 0; i < then.width(); i++) {
            BigDecimal sum = then.sum(keys, i);
            if (sum.signum() > 0
                    && small.isUnderThreshold(known.sum(there(i), i).subtract(sum))) {
                return true;
            }
        }
        return false;
    }

    /** That nobody was left over may be known: then nobody of the rest was in that sum. */
    private Set<String> there(int i) {
        Set<String> there = new HashSet<>(keys);
        if (then.at(Counts.REST, i).signum() == 0) {
            there.remove(Counts.REST);
        }
        return there;
    }

    void tell(String key, List<BigDecimal> counts) {
        toldSince.putIfAbsent(key, counts);
    }
}
