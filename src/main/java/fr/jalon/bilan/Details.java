package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Detail;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a year's value, by sex, age or place; small ones are withheld, with what would give them away. */
final class Details {
    private final YearValues values;
    private final Readings readings;
    private final SmallNumbers small;
    private final List<Member> members;

    Details(YearValues values, Readings readings, SmallNumbers small, List<Member> members) {
        this.values = values;
        this.readings = readings;
        this.small = small;
        this.members = members;
    }

    /**
     * The parts of the last year.
     *
     * @param totals the values of the years before masking
     * @param printed the same as they are printed
     */
    List<Detail> of(Indicator indicator, List<YearValue> totals, List<YearValue> printed) {
        Map<String, Breakdown> dimensions = new LinkedHashMap<>();
        int last = totals.size() - 1;
        for (int i = indicator.cumulative() ? 0 : last; i < last; i++) {
            parts(indicator, totals.get(i), printed.get(i), dimensions);
        }
        return parts(indicator, totals.get(last), printed.get(last), dimensions);
    }

    private List<Detail> parts(
            Indicator indicator, YearValue total, YearValue printed, Map<String, Breakdown> dimensions) {
        List<Detail> details = new ArrayList<>();
        byDimension(indicator, total.year()).forEach((dimension, parts) -> {
            Breakdown breakdown = dimensions.computeIfAbsent(dimension, name -> new Breakdown(indicator, small));
            Set<String> hidden = breakdown.hidden(total, parts, printed.masked());
            parts.forEach((key, part) ->
                    details.add(new Detail(Labels.detail(key, members), hidden.contains(key) ? null : part.value())));
        });
        return details;
    }

    /** Those that have a value, in their natural order. */
    private Map<String, Map<String, YearValue>> byDimension(Indicator indicator, int year) {
        Map<String, Map<String, YearValue>> dimensions = new LinkedHashMap<>();
        for (String key : readings.details(indicator.code())) {
            YearValue part = values.of(indicator, key, year);
            if (part.value() != null) {
                dimensions
                        .computeIfAbsent(key.replaceFirst("=.*", ""), dimension -> new LinkedHashMap<>())
                        .put(key, part);
            }
        }
        return dimensions;
    }
}
