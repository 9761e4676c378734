package fr.jalon.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What separates the rows that are stored from the rows that are given.
 *
 * @param put rows to write: the added, the changed, and those that only slid because of others
 * @param changed rows with another content, or that passed before or behind another one that stays
 */
public record Difference<O, T>(List<Row<O, T>> put, List<Row<O, T>> removed, int added, int changed) {

    /** Compares by key within the owner; a key given twice is an error. */
    public static <O, T> Difference<O, T> between(
            List<Row<O, T>> stored, List<Row<O, T>> given, Function<T, Object> key) {
        var before = byKey(stored, key);
        var after = byKey(given, key);
        var ranksBefore = ranks(before, after.keySet());
        var ranksAfter = ranks(after, before.keySet());
        List<Row<O, T>> put = new ArrayList<>();
        int added = 0;
        int changed = 0;
        for (var entry : after.entrySet()) {
            var old = before.get(entry.getKey());
            var row = entry.getValue();
            if (old == null) {
                added++;
            } else if (!old.value().equals(row.value())
                    || !Objects.equals(ranksBefore.get(entry.getKey()), ranksAfter.get(entry.getKey()))) {
                changed++;
            }
            if (!row.equals(old)) {
                put.add(row);
            }
        }
        var removed = before.entrySet().stream()
                .filter(entry -> !after.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Difference<>(put, removed, added, changed);
    }

    private record Key(Object owner, Object key) {}

    private static <O, T> Map<Key, Row<O, T>> byKey(List<Row<O, T>> rows, Function<T, Object> key) {
        Map<Key, Row<O, T>> map = new LinkedHashMap<>();
        for (var row : rows) {
            var name = new Key(Objects.requireNonNull(row.owner()), key.apply(row.value()));
            if (map.put(name, row) != null) {
                throw new IllegalArgumentException("given twice under " + row.owner() + ": " + name.key());
            }
        }
        return map;
    }

    /** The place of each kept row among the kept rows of its owner. */
    private static <O, T> Map<Key, Integer> ranks(Map<Key, Row<O, T>> rows, Set<Key> kept) {
        Map<Object, Integer> counts = new HashMap<>();
        Map<Key, Integer> ranks = new HashMap<>();
        for (var key : rows.keySet()) {
            if (kept.contains(key)) {
                ranks.put(key, counts.merge(key.owner(), 1, Integer::sum));
            }
        }
        return ranks;
    }
}
