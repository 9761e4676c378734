package fr.jalon.bilan;

import fr.jalon.indicator.Formula;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The value of a formula for a year. A hole among what it reads makes it a hole that names it. */
final class ComputedValue {
    private final Series series;
    private final int year;
    private final Map<IndicatorCode, BigDecimal> values = new HashMap<>();
    private final Set<Result> inputs = new LinkedHashSet<>();
    private Count periods = Count.ZERO;
    private boolean additive;

    ComputedValue(Series series, int year) {
        this.series = series;
        this.year = year;
    }

    YearValue of(String text) {
        Formula formula;
        try {
            formula = Formula.parse(text);
        } catch (IllegalArgumentException unreadable) {
            return hole(year, "formule illisible");
        }
        for (IndicatorCode code : formula.codes()) {
            Optional<String> obstacle = read(code);
            if (obstacle.isPresent()) {
                return hole(year, "non calculé" + French.NO_BREAK + ": " + obstacle.get());
            }
        }
        return formula.evaluate(values)
                .map(this::value)
                .orElseGet(() -> hole(year, "non calculé" + French.NO_BREAK + ": division par zéro"));
    }

    static YearValue hole(int year, String motive) {
        return new YearValue(year, null, null, null, null, Count.ZERO, false, null, motive, false, List.of());
    }

    private Optional<String> read(IndicatorCode code) {
        Optional<Indicator> indicator = series.find(code);
        if (indicator.isEmpty()) {
            return Optional.of(code + " n’existe pas");
        }
        YearValue read = series.at(indicator.get(), year);
        BigDecimal value = read.value();
        if (value == null) {
            return Optional.of(code + " sans valeur");
        }
        values.put(code, value);
        inputs.addAll(read.inputs());
        additive |= read.additive();
        if (read.additive()) {
            periods = periods.plus(read.periods());
        }
        return Optional.empty();
    }

    private YearValue value(BigDecimal value) {
        return new YearValue(year, value, null, null, null, periods, additive, null, null, false, List.copyOf(inputs));
    }
}
