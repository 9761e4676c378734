package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The year values of every indicator, measured or computed, before anything is withheld. */
final class Series {
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final Map<IndicatorCode, Map<Integer, YearValue>> known = new HashMap<>();
    private final Set<IndicatorCode> underway = new HashSet<>();
    private final YearValues measured;
    private final int firstYear;
    private final int lastYear;

    Series(List<Indicator> indicators, YearValues measured, int firstYear, int lastYear) {
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.measured = measured;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code));
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    IntStream years() {
        return IntStream.rangeClosed(firstYear, lastYear);
    }

    List<YearValue> of(Indicator indicator) {
        return years().mapToObj(year -> at(indicator, year)).toList();
    }

    YearValue at(Indicator indicator, int year) {
        Map<Integer, YearValue> years = known.computeIfAbsent(indicator.code(), code -> new HashMap<>());
        YearValue value = years.get(year);
        if (value == null) {
            value = compute(indicator, year);
            years.put(year, value);
        }
        return value;
    }

    private YearValue compute(Indicator indicator, int year) {
        String formula = indicator.formula();
        if (formula == null) {
            return measured.of(indicator, "", year);
        }
        if (!underway.add(indicator.code())) {
            return ComputedValue.hole(year, "la formule se renvoie à elle-même");
        }
        try {
            return new ComputedValue(this, year).of(formula);
        } finally {
            underway.remove(indicator.code());
        }
    }
}
