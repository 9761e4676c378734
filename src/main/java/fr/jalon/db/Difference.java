package fr.jalon.db;

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
 * @param added rows that were not there
 * @param changed rows that have another content, or passed before or behind another one that stays
 */
public record Difference<O, T>(
        List<Row<O, T>> put, List<Row<O, T>> removed, List<Row<O, T>> added, List<Row<O, T>> changed) {

    /** Compares by key within the owner; a key given twice is an error. */
    public static <O, T> Difference<O, T> between(
            List<Row<O, T>> stored, List<Row<O, T>> given, Function<T, Object> key) {
        var before = byKey(stored, key);
        var after = byKey(given, key);
        var put = after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        var removed = before.entrySet().stream()
                .filter(entry -> !after.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var added = after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Difference<>(put, removed, added, changed(before, after));
    }

    private static <O, T> List<Row<O, T>> changed(Map<Key, Row<O, T>> before, Map<Key, Row<O, T>> after) {
        var ranksBefore = ranks(before.keySet(), after.keySet());
        var ranksAfter = ranks(after.keySet(), before.keySet());
        return after.entrySet().stream()
                .filter(entry -> {
                    var old = before.get(entry.getKey());
                    return old != null
                            && (!old.value().equals(entry.getValue().value())
                                    || !Objects.equals(
                                            ranksBefore.get(entry.getKey()), ranksAfter.get(entry.getKey())));
                })
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What tells a row from all others of its table and contract. */
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
    private static Map<Key, Integer> ranks(Set<Key> rows, Set<Key> kept) {
        Map<Object, Integer> counts = new HashMap<>();
        Map<Key, Integer> ranks = new HashMap<>();
        for (var key : rows) {
            if (kept.contains(key)) {
                ranks.put(key, counts.merge(key.owner(), 1, Integer::sum));
            }
        }
        return ranks;
    }
}
