package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Withholds the year values that would tell a small number of people, by themselves or by what they are set beside. */
final class Masking {
    private final Series series;
    private final Map<Integer, Set<IndicatorCode>> masks;

    Masking(Series series, SmallNumbers small) {
        this.series = series;
        this.masks = new Masks(series, small).all();
    }

    /** The values of an indicator as they may be printed. */
    List<YearValue> of(Indicator indicator) {
        return series.of(indicator).stream()
                .map(year ->
                        masks.getOrDefault(year.year(), Set.of()).contains(indicator.code()) ? withhold(year) : year)
                .toList();
    }

    private static YearValue withhold(YearValue year) {
        return new YearValue(
                year.year(), null, null, null, null, year.periods(), year.additive(), null, null, true, year.inputs());
    }
}
