package fr.jalon.geography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What each code meant, vintage after vintage; codes come back in the order in which they were put. */
final class History<T> {
    private final Map<String, List<Run<T>>> runs;

    History(int size) {
        runs = new LinkedHashMap<>(size * 2);
    }

    void put(String code, Run<T> run) {
        List<Run<T>> known = runs.get(code);
        if (known == null) {
            runs.put(code, List.of(run));
        } else {
            var longer = new ArrayList<>(known);
            longer.add(run);
            runs.put(code, longer);
        }
    }

    Optional<Run<T>> find(String code, int rank) {
        for (Run<T> run : runs.getOrDefault(code, List.of())) {
            if (run.covers(rank)) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** The ranks of the vintages that know the code, rising. */
    IntStream ranks(String code) {
        return runs.getOrDefault(code, List.of()).stream()
                .flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()));
    }

    /** Shows every code of one vintage. */
    void each(int rank, BiConsumer<String, Run<T>> show) {
        runs.forEach((code, known) -> {
            for (Run<T> run : known) {
                if (run.covers(rank)) {
                    show.accept(code, run);
                }
            }
        });
    }
}
