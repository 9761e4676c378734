package fr.jalon.bilan;

import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Result;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows that count: of each chain of corrections, the last one, whatever the order they are given in. */
final class Readings {
    private static final Comparator<Result> OLDEST_FIRST =
            Comparator.comparing(Result::recordedAt).thenComparing(Result::id);

    private final Map<Key, Result> latest = new HashMap<>();

    private record Key(IndicatorCode indicator, Period period, String detail) {}

    Readings(List<Result> rows) {
        Set<Long> replaced =
                rows.stream().map(Result::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !replaced.contains(row.id()))
                .sorted(OLDEST_FIRST)
                .forEach(row -> latest.put(new Key(row.indicator(), row.period(), row.detail()), row));
    }

    Optional<Result> find(IndicatorCode indicator, Period period, String detail) {
        return Optional.ofNullable(latest.get(new Key(indicator, period, detail)));
    }

    /** The parts entered for an indicator, in their natural order; the whole is not one of them. */
    Set<String> details(IndicatorCode indicator) {
        return latest.keySet().stream()
                .filter(key -> key.indicator().equals(indicator))
                .map(Key::detail)
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
