package fr.jalon.bilan;

import fr.jalon.indicator.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What earlier editions told and withheld of the parts of a run that goes on. */
final class Past {
    private final SmallNumbers small;
    private final Map<String, Run> runs = new HashMap<>();
    private final List<Shut> shut = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private @Nullable Definition definition;

    /** What an edition counted, and what it withheld. */
    private record Edition(Counts counts, Set<String> hidden) {}

    Past(SmallNumbers small) {
        this.small = small;
    }

    /** Another definition counts from nothing. */
    void measuredBy(Definition current) {
        if (!current.equals(definition)) {
            runs.clear();
            shut.clear();
            editions.clear();
            definition = current;
        }
    }

    private Run run(String key) {
        return runs.computeIfAbsent(key, each -> new Run(small));
    }

    /** Whether a part, told now, would tell few people of it or of those that were withheld with it. */
    boolean isTelling(String key, Counts now) {
        return run(key).isTelling(now.of(key)) || shut.stream().anyMatch(each -> each.isOpenedBy(key, now, small));
    }

    /** What each part gained since it was last told. */
    Counts gains(Counts now) {
        return now.map((key, own) -> run(key).gains(own));
    }

    /**
     * Whether what the parts gained since each earlier edition may be known.
     *
     * @param isHeld judges the gains of those of which one of both editions says nothing
     */
    boolean holds(Set<String> hidden, Counts now, BiPredicate<Set<String>, Counts> isHeld) {
        return editions.stream().allMatch(edition -> {
            Set<String> unknown = new HashSet<>(edition.hidden());
            unknown.addAll(hidden);
            return isHeld.test(unknown, now.minus(edition.counts()));
        });
    }

    /** @param few those that are hidden for their own sake */
    void remember(Counts now, Set<String> few, Set<String> hidden) {
        Set<String> all = new HashSet<>(hidden);
        if (!hidden.isEmpty()) {
            all.add(Counts.REST);
            shut.add(new Shut(now, all));
        }
        now.parts().forEach((key, own) -> {
            if (all.contains(key)) {
                run(key).withhold(own, !few.contains(key) && !key.equals(Counts.REST));
            } else {
                run(key).tell(own);
                shut.forEach(each -> each.tell(key, own));
            }
        });
        editions.add(new Edition(now, Set.copyOf(hidden)));
    }
}
