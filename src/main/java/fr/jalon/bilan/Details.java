package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Detail;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.indicator.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private record Part(String key, YearValue value) {
        String dimension() {
            return key.replaceFirst("=.*", "");
        }
    }

    /** @param total the year's value before masking; {@code withheld} says that it is not printed */
    List<Detail> of(Indicator indicator, YearValue total, boolean withheld) {
        Map<String, List<Part>> dimensions = new LinkedHashMap<>();
        readings.details(indicator.code()).stream()
                .map(key -> new Part(key, values.of(indicator, key, total.year())))
                .filter(part -> part.value().value() != null)
                .forEach(part -> dimensions
                        .computeIfAbsent(part.dimension(), dimension -> new ArrayList<>())
                        .add(part));
        List<Detail> details = new ArrayList<>();
        dimensions.values().forEach(parts -> details.addAll(print(indicator, total, parts, withheld)));
        return details;
    }

    private List<Detail> print(Indicator indicator, YearValue total, List<Part> parts, boolean withheld) {
        Set<Part> hidden = withheld ? new HashSet<>(parts) : hidden(indicator, total, parts);
        return parts.stream()
                .map(part -> new Detail(
                        Labels.detail(part.key(), members),
                        hidden.contains(part) ? null : part.value().value()))
                .toList();
    }

    /**
     * The small parts; then the smallest others, until what is hidden is two parts at least and adds up to the threshold
     * at least. What the entered parts leave of the total is a part that is never printed.
     */
    private Set<Part> hidden(Indicator indicator, YearValue total, List<Part> parts) {
        Set<Part> hidden = new HashSet<>();
        if (!indicator.people()) {
            return hidden;
        }
        parts.stream()
                .filter(part -> small.anySmall(SmallNumbers.counts(indicator, part.value())))
                .forEach(hidden::add);
        BigDecimal rest = rest(total, parts);
        for (Part next : bySize(parts)) {
            if (isSafe(hidden, rest)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private boolean isSafe(Set<Part> hidden, BigDecimal rest) {
        boolean restIsSmall = small.isSmall(rest);
        if (hidden.isEmpty() && !restIsSmall) {
            return true;
        }
        int unknowns = hidden.size() + (rest.signum() > 0 ? 1 : 0);
        BigDecimal sum = hidden.stream().map(Details::size).reduce(rest, BigDecimal::add);
        return unknowns > 1 && !small.isUnderThreshold(sum);
    }

    private static List<Part> bySize(List<Part> parts) {
        return parts.stream().sorted(Comparator.comparing(Details::size)).toList();
    }

    private static BigDecimal rest(YearValue total, List<Part> parts) {
        BigDecimal whole = size(total);
        return whole == null
                ? BigDecimal.ZERO
                : parts.stream()
                        .map(Details::size)
                        .reduce(whole, BigDecimal::subtract)
                        .max(BigDecimal.ZERO);
    }

    private static BigDecimal size(Part part) {
        BigDecimal size = size(part.value());
        return size == null ? BigDecimal.ZERO : size;
    }

    /** People in a figure: the count, or the numerator of a fraction. */
    private static @Nullable BigDecimal size(YearValue value) {
        return value.numerator() == null ? value.value() : value.numerator();
    }
}
