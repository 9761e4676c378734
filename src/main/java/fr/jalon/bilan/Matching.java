package fr.jalon.bilan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two lists set beside each other by a key: what came, what went, what is in both. */
record Matching<T>(List<T> added, List<T> removed, List<Pair<T>> kept) {
    /** The same thing then and now. */
    record Pair<T>(T before, T now) {
        boolean differs() {
            return !before.equals(now);
        }
    }

    static <T, K> Matching<T> of(List<T> before, List<T> now, Function<T, K> key) {
        Map<K, T> old = byKey(before, key);
        List<T> added = new ArrayList<>();
        List<Pair<T>> kept = new ArrayList<>();
        byKey(now, key).forEach((k, each) -> {
            T same = old.remove(k);
            if (same == null) {
                added.add(each);
            } else {
                kept.add(new Pair<>(same, each));
            }
        });
        return new Matching<>(added, List.copyOf(old.values()), kept);
    }

    /** Of two under one key, the later one. */
    private static <T, K> Map<K, T> byKey(List<T> list, Function<T, K> key) {
        Map<K, T> map = new LinkedHashMap<>();
        list.forEach(each -> map.put(key.apply(each), each));
        return map;
    }

    List<Pair<T>> changed() {
        return kept.stream().filter(Pair::differs).toList();
    }
}
