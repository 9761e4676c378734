package fr.jalon.bilan;

import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.result.Campaign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is reached that was not the year before, both years on one yardstick: a target that came down, another
 * definition or perimeter, a value that was corrected make nothing advance.
 */
final class NewlyReached {
    private static final Set<Grade> NO_OBJECTION = EnumSet.of(Grade.REACHED, Grade.NONE);

    private final BilanInput input;
    private final Definitions definitions;
    private final SmallNumbers small;
    private final Standings standings;
    private final Standings aimedAtBefore;
    private final @Nullable State before;

    /** @param before what the edition before said; absent when there is nothing to compare with */
    NewlyReached(BilanInput input, Definitions definitions, SmallNumbers small, @Nullable State before) {
        this.input = input;
        this.definitions = definitions;
        this.small = small;
        this.standings = new Standings(definitions, small, input.asOf());
        this.aimedAtBefore = new Standings(definitions, small, new Campaign(input.year() - 1).closesOn());
        this.before = before;
    }

    boolean is(IndicatorBilan bilan) {
        YearValue previous = bilan.previous();
        return bilan.grade() == Grade.REACHED
                && (previous == null || isAdvance(bilan, previous))
                && (before == null
                        || before.find(bilan.indicator().code()).stream().allMatch(told -> agrees(told, bilan)));
    }

    private boolean isAdvance(IndicatorBilan bilan, YearValue previous) {
        Indicator indicator = bilan.indicator();
        boolean reachedBefore = standings.of(indicator, previous).grade() == Grade.REACHED
                || bilan.target() != null
                        && standings
                                        .against(indicator, previous, bilan.target())
                                        .grade()
                                == Grade.REACHED;
        return !reachedBefore
                && !isCut(indicator)
                && NO_OBJECTION.contains(
                        aimedAtBefore.of(indicator, bilan.current()).grade());
    }

    private boolean isCut(Indicator indicator) {
        LocalDate yearBegins = LocalDate.of(input.year(), 1, 1);
        return definitions.cuts(indicator, input.year()).stream()
                .anyMatch(cut -> !cut.on().isBefore(yearBegins));
    }

    /** The edition before measured the same way, did not call the year before reached, and its target is reached too. */
    private boolean agrees(IndicatorBilan told, IndicatorBilan bilan) {
        Indicator then = told.indicator();
        Standings thereof = new Standings(definitions, small, Objects.requireNonNull(input.since()));
        boolean calledReached = told.years().stream()
                .filter(value -> value.year() == input.year() - 1)
                .anyMatch(value -> thereof.of(then, value).grade() == Grade.REACHED);
        return isMeasuredAlike(then, bilan.indicator())
                && !calledReached
                && NO_OBJECTION.contains(thereof.of(then, bilan.current()).grade());
    }

    private boolean isMeasuredAlike(Indicator then, Indicator now) {
        return method(then).equals(method(now))
                && Objects.requireNonNull(before).members(input.year()).equals(members());
    }

    private List<Object> method(Indicator indicator) {
        Definition definition = Definitions.atEndOf(indicator, input.year());
        return List.of(
                definition,
                indicator.shape(),
                indicator.unit(),
                indicator.direction(),
                indicator.accumulation(),
                indicator.cumulative(),
                indicator.frequency(),
                String.valueOf(indicator.source()),
                String.valueOf(indicator.formula()));
    }

    private Set<String> members() {
        return members(input, input.year());
    }

    /** Who belonged to the territory at the end of a year, as an input says. */
    static Set<String> members(BilanInput input, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return input.dossier().perimeters().stream()
                .filter(perimeter -> !perimeter.from().isAfter(end))
                .max(Comparator.comparing(Perimeter::from))
                .map(perimeter ->
                        perimeter.members().stream().map(Member::code).collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }
}
