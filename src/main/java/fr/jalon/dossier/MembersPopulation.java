package fr.jalon.dossier;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.geography.Commune;
import fr.jalon.geography.Geography;
import fr.jalon.geography.Population;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The population that follows from the members of a perimeter: its communes and those of its EPCI, each once. QPV lie
 * in communes and add nobody.
 */
final class MembersPopulation {
    private final Geography geography;
    private final List<Member> communes = new ArrayList<>();
    private final List<Member> epci = new ArrayList<>();
    private boolean readable;

    private record Member(String code, int vintage) {}

    MembersPopulation(Geography geography, Section perimeter) {
        this.geography = geography;
        List<Section> members = perimeter.list("members");
        readable = !members.isEmpty();
        members.forEach(this::add);
    }

    /** Whether each member has what it takes to be counted, known or not. */
    boolean isReadable() {
        return readable;
    }

    private void add(Section section) {
        MemberKind kind = section.choice(MemberKind.class, "kind");
        String code = section.text("code");
        Integer vintage = section.whole("vintage");
        if (kind == null || code == null || vintage == null) {
            readable = false;
        } else if (kind != MemberKind.QPV) {
            (kind == MemberKind.COMMUNE ? communes : epci).add(new Member(code, vintage));
        }
    }

    /** The held vintages of the members that count. */
    SortedSet<Integer> vintages() {
        var held = new TreeSet<Integer>();
        communes.stream()
                .map(Member::vintage)
                .filter(geography.vintages()::contains)
                .forEach(held::add);
        epci.stream()
                .map(Member::vintage)
                .filter(geography.epciVintages()::contains)
                .forEach(held::add);
        return held;
    }

    /** Empty when a member cannot be read or is not known, or when one that counts is of a vintage that is not held. */
    Optional<Population> find() {
        SortedSet<Integer> held = vintages();
        if (!readable
                || held.size() != 1
                || !held.containsAll(communes.stream().map(Member::vintage).toList())) {
            return Optional.empty();
        }
        int vintage = held.first();
        var counted = new LinkedHashSet<Commune>();
        return communes.stream()
                                .allMatch(member -> geography
                                        .commune(member.code(), vintage)
                                        .map(counted::add)
                                        .isPresent())
                        && epci.stream().allMatch(member -> isHistory(member, vintage) || count(member, counted))
                ? geography.population(counted)
                : Optional.empty();
    }

    /**
     * Whether the member is an EPCI of before the held vintages, dissolved since: the communes beside it are those that
     * count, and it is there to be named.
     */
    private boolean isHistory(Member member, int vintage) {
        return !communes.isEmpty()
                && member.vintage() < vintage
                && !geography.epciVintages().contains(member.vintage());
    }

    private boolean count(Member member, Set<Commune> counted) {
        List<Commune> inside = geography.communesOf(member.code(), member.vintage());
        counted.addAll(inside);
        return !inside.isEmpty();
    }
}
