package fr.jalon.quality;

import fr.jalon.bilan.French;
import fr.jalon.indicator.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found. Without any place the whole contract is meant.
 *
 * @param part the detail of the cell, as results files write it: {@code SEX=F}
 * @param sentence what was seen there
 * @param values the figures, days and words of the sentence, by the name of their column
 */
public record Finding(
        @Nullable String fiche,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String part,
        String sentence,
        Map<String, Object> values) {

    static Finding of(FindingText text, Map<String, String> row) {
        return new Finding(
                row.get("fiche"),
                row.get("indicator"),
                row.get("period"),
                row.get("part"),
                text.sentence(row),
                text.values(row));
    }

    /** The place, then what was seen: «FA8, indicateur 8.1, 2025 : 12 pour 2024, puis 340». */
    public String line() {
        String place = Stream.of(
                        fiche,
                        indicator == null ? null : "indicateur" + French.NO_BREAK + indicator,
                        period == null ? null : French.period(new Period(period)),
                        part)
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? sentence : place + French.NO_BREAK + ": " + sentence;
    }

    /** For scripts; a place that is not meant is absent. */
    public Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "fiche", fiche);
        put(map, "indicator", indicator);
        put(map, "period", period);
        put(map, "part", part);
        map.put("sentence", sentence);
        map.put("values", values);
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable String place) {
        if (place != null && !place.isEmpty()) {
            map.put(key, place);
        }
    }
}
