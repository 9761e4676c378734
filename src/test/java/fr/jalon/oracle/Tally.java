package fr.jalon.oracle;

import fr.jalon.oracle.Sheet.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The counts over several fiches: those of an axis, or all of the contract. */
record Tally(List<Sheet> sheets) {

    Map<Group, Integer> groups() {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        sheets.forEach(sheet -> counts.merge(sheet.group(), 1, Integer::sum));
        return counts;
    }

    int in(Group group) {
        return groups().getOrDefault(group, 0);
    }

    int advancing() {
        return (int) sheets.stream().filter(Sheet::isAdvancing).count();
    }

    int expected() {
        return sum(Sheet::expected);
    }

    int filled() {
        return sum(Sheet::filled);
    }

    int judged() {
        return sum(Sheet::judged);
    }

    int reached() {
        return sum(Sheet::reached);
    }

    int leftOut() {
        return sum(Sheet::leftOut);
    }

    int completed() {
        return in(Group.COMPLETED);
    }

    int notAbandoned() {
        return sheets.size() - in(Group.ABANDONED);
    }

    Budget budget() {
        return Budget.together(sheets.stream().map(Sheet::budget));
    }

    /** One number over another, empty over 0. */
    static Optional<Fraction> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part).over(Fraction.of(whole)));
    }

    private int sum(ToIntFunction<Sheet> figure) {
        return sheets.stream().mapToInt(figure).sum();
    }
}
