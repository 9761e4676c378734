package fr.jalon.bilan;

import fr.jalon.indicator.Formula;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which indicators are withheld, year after year: those that tell few people, then those that would give them away. A year
 * is settled by itself and those before it, so that all editions withhold the same.
 */
final class Masks {
    private static final Pattern SHARE =
            Pattern.compile("\\s*\\[([^\\]]+)\\]\\s*/\\s*\\[([^\\]]+)\\]\\s*\\*\\s*100\\s*");

    private final Series series;
    private final SmallNumbers small;
    private final Map<IndicatorCode, Run> runs = new HashMap<>();

    Masks(Series series, SmallNumbers small) {
        this.series = series;
        this.small = small;
    }

    /** By year, in order of time. */
    Map<Integer, Set<IndicatorCode>> all() {
        Map<Integer, Set<IndicatorCode>> masks = new HashMap<>();
        series.years().forEach(year -> masks.put(year, of(year)));
        return masks;
    }

    private Set<IndicatorCode> of(int year) {
        List<Indicator> there = series.indicators().stream()
                .filter(indicator -> series.at(indicator, year).hasValue())
                .toList();
        Set<IndicatorCode> few = new HashSet<>();
        there.stream().filter(indicator -> tellsFew(indicator, year)).forEach(each -> few.add(each.code()));
        Set<IndicatorCode> masked = new HashSet<>(few);
        while (there.stream().anyMatch(indicator -> spread(indicator, year, masked))) {}
        there.forEach(indicator -> remember(indicator, year, few, masked));
        return masked;
    }

    private boolean tellsFew(Indicator indicator, int year) {
        List<BigDecimal> counts = counts(indicator, year);
        if (!indicator.cumulative()) {
            return small.anySmall(counts);
        }
        Run run = run(indicator, year);
        return small.anySmall(counts)
                || (counts.isEmpty() ? run.isClosingIn(sizes(indicator, year)) : run.isTelling(counts));
    }

    private Run run(Indicator indicator, int year) {
        Run run = runs.computeIfAbsent(indicator.code(), code -> new Run(small));
        run.measuredBy(Definitions.atEndOf(indicator, year));
        return run;
    }

    private List<BigDecimal> counts(Indicator indicator, int year) {
        List<BigDecimal> counts = SmallNumbers.counts(indicator, series.at(indicator, year));
        return counts.isEmpty() && indicator.people() && indicator.shape() == Shape.PERCENT
                ? share(indicator, year)
                : counts;
    }

    /** Of a percentage that divides two others: those inside, and those outside. */
    private List<BigDecimal> share(Indicator indicator, int year) {
        Matcher share = SHARE.matcher(indicator.formula() == null ? "" : indicator.formula());
        if (!share.matches()) {
            return List.of();
        }
        Optional<BigDecimal> part = value(new IndicatorCode(share.group(1)), year);
        Optional<BigDecimal> whole = value(new IndicatorCode(share.group(2)), year);
        return part.isEmpty() || whole.isEmpty()
                ? List.of()
                : List.of(part.get(), whole.get().subtract(part.get()));
    }

    private List<BigDecimal> sizes(Indicator indicator, int year) {
        List<BigDecimal> counts = counts(indicator, year);
        return counts.isEmpty() ? value(indicator.code(), year).stream().toList() : counts;
    }

    private Optional<BigDecimal> value(IndicatorCode code, int year) {
        return series.find(code).map(indicator -> series.at(indicator, year).value());
    }

    /** What is computed from a withheld figure is withheld; and of what a withheld one is computed from, something is. */
    private boolean spread(Indicator indicator, int year, Set<IndicatorCode> masked) {
        if (indicator.formula() == null) {
            return false;
        }
        Set<IndicatorCode> read = Formula.parse(indicator.formula()).codes();
        if (read.stream().anyMatch(masked::contains)) {
            return masked.add(indicator.code());
        }
        return masked.contains(indicator.code())
                && cheapest(read, year).filter(masked::add).isPresent();
    }

    /** One that counts people before one that does not, then the smallest. */
    private Optional<IndicatorCode> cheapest(Set<IndicatorCode> read, int year) {
        return read.stream()
                .flatMap(code -> series.find(code).stream())
                .min(Comparator.comparing((Indicator each) -> !each.people())
                        .thenComparing(each -> value(each.code(), year).orElse(BigDecimal.ZERO))
                        .thenComparing(each -> each.code().value()))
                .map(Indicator::code);
    }

    private void remember(Indicator indicator, int year, Set<IndicatorCode> few, Set<IndicatorCode> masked) {
        if (!indicator.cumulative()) {
            return;
        }
        List<BigDecimal> sizes = sizes(indicator, year);
        if (masked.contains(indicator.code())) {
            run(indicator, year).withhold(sizes, !few.contains(indicator.code()));
        } else {
            run(indicator, year).tell(sizes);
        }
    }
}
