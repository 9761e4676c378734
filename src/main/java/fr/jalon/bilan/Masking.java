package fr.jalon.bilan;

import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Formula;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Withholds the year values that would tell a small number of people, by themselves or by what they are set beside. */
final class Masking {
    private final Series series;
    private final SmallNumbers small;

    Masking(Series series, SmallNumbers small) {
        this.series = series;
        this.small = small;
    }

    /** The values of an indicator as they may be printed. */
    List<YearValue> of(Indicator indicator) {
        List<YearValue> printed = new ArrayList<>();
        List<BigDecimal> told = List.of();
        Definition definition = indicator.definitions().get(0);
        for (YearValue year : series.of(indicator)) {
            Definition current = Definitions.atEndOf(indicator, year.year());
            if (!current.equals(definition)) {
                told = List.of();
                definition = current;
            }
            List<BigDecimal> counts = SmallNumbers.counts(indicator, year);
            boolean masked = year.hasValue()
                    && (small.anySmall(counts)
                            || small.anySmall(growth(counts, told))
                            || readsMasked(indicator, year.year()));
            printed.add(masked ? withhold(year) : year);
            if (indicator.cumulative() && !masked && !counts.isEmpty()) {
                told = counts;
            }
        }
        return printed;
    }

    /** What a cumul gained since the last printed value: subtracting the two would tell it. */
    private static List<BigDecimal> growth(List<BigDecimal> counts, List<BigDecimal> told) {
        List<BigDecimal> growth = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            growth.add(counts.get(i).subtract(told.get(i)));
        }
        return growth;
    }

    /** A figure computed from a masked one, directly or not, would give it away. */
    private boolean readsMasked(Indicator indicator, int year) {
        String formula = indicator.formula();
        return formula != null && Formula.parse(formula).codes().stream().anyMatch(code -> isMasked(code, year));
    }

    private boolean isMasked(IndicatorCode code, int year) {
        return series.find(code).stream()
                .flatMap(indicator -> of(indicator).stream())
                .anyMatch(value -> value.year() == year && value.masked());
    }

    private static YearValue withhold(YearValue year) {
        return new YearValue(
                year.year(), null, null, null, null, year.periods(), year.additive(), null, null, true, year.inputs());
    }
}
