package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The people in each part of a whole, and in none of them: one number, or for a share those inside and those outside.
 *
 * @param parts by key; {@link #REST} is a part that is never printed, and known when all others are
 */
record Counts(Map<String, List<BigDecimal>> parts) {
    static final String REST = "";
    /** Means are divided to 34 digits: what is left beyond these is nobody. */
    private static final int DIGITS = 20;

    static Counts of(Indicator indicator, YearValue total, Map<String, YearValue> parts) {
        Map<String, List<BigDecimal>> counts = new HashMap<>();
        int width = indicator.shape().isFraction() ? 2 : 1;
        List<BigDecimal> whole = SmallNumbers.counts(indicator, total);
        List<BigDecimal> rest = new ArrayList<>(whole.isEmpty() ? Collections.nCopies(width, BigDecimal.ZERO) : whole);
        parts.forEach((key, part) -> {
            List<BigDecimal> own = SmallNumbers.counts(indicator, part);
            counts.put(key, own);
            for (int i = 0; i < Math.min(rest.size(), own.size()); i++) {
                rest.set(i, rest.get(i).subtract(own.get(i)));
            }
        });
        rest.replaceAll(left -> left.setScale(DIGITS, RoundingMode.HALF_UP).max(BigDecimal.ZERO));
        counts.put(REST, rest);
        return new Counts(counts);
    }

    List<BigDecimal> of(String key) {
        return parts.getOrDefault(key, List.of());
    }

    /** How many numbers each part has. */
    int width() {
        return of(REST).size();
    }

    /** Never under 0. */
    BigDecimal at(String key, int i) {
        List<BigDecimal> own = of(key);
        return i < own.size() ? own.get(i).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    BigDecimal sum(Set<String> keys, int i) {
        return keys.stream().map(key -> at(key, i)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Counts map(BiFunction<String, List<BigDecimal>, List<BigDecimal>> change) {
        Map<String, List<BigDecimal>> changed = new HashMap<>();
        parts.forEach((key, own) -> changed.put(key, change.apply(key, own)));
        return new Counts(changed);
    }

    /** What each part gained. */
    Counts minus(Counts then) {
        return map((key, own) -> {
            List<BigDecimal> gains = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                gains.add(own.get(i).subtract(then.at(key, i)));
            }
            return gains;
        });
    }

    /** The keys of the parts that can be printed, the smallest first. */
    List<String> bySize() {
        return parts.keySet().stream()
                .filter(key -> !key.equals(REST))
                .sorted(Comparator.comparing((String key) -> at(key, 0)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
