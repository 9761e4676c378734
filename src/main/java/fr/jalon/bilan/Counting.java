package fr.jalon.bilan;

import fr.jalon.contract.Axis;
import fr.jalon.fiche.FicheStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts fiches and targets, for an axis or the whole contract. Every count says of how many. */
final class Counting {
    private Counting() {}

    /** Indicators without a grade are left out, and counted as such. */
    static TargetShare targets(List<IndicatorBilan> indicators) {
        int graded = count(indicators, bilan -> bilan.grade() != Grade.NONE);
        int reached = count(indicators, bilan -> bilan.grade() == Grade.REACHED);
        return new TargetShare(new Count(reached, graded), indicators.size() - graded);
    }

    static AxisBilan axis(Axis axis, List<FicheBilan> all) {
        List<FicheBilan> fiches = all.stream()
                .filter(bilan -> bilan.fiche().axis().equals(axis.code()))
                .toList();
        List<String> codes =
                fiches.stream().map(bilan -> bilan.fiche().code().value()).toList();
        return new AxisBilan(axis, fiches.size(), groups(fiches), targetsOf(fiches), filledOf(fiches), codes);
    }

    static Totals totals(List<FicheBilan> fiches) {
        int lasting = count(fiches, bilan -> !has(bilan, FicheStatus.ABANDONED));
        return new Totals(
                fiches.size(),
                groups(fiches),
                new Count(count(fiches, FicheBilan::isAdvancing), fiches.size()),
                count(fiches, bilan -> bilan.group() == Group.LATE),
                new Count(count(fiches, bilan -> has(bilan, FicheStatus.COMPLETED)), lasting),
                targetsOf(fiches),
                filledOf(fiches));
    }

    private static Map<Group, Integer> groups(List<FicheBilan> fiches) {
        Map<Group, Integer> groups = new EnumMap<>(Group.class);
        fiches.forEach(bilan -> groups.merge(bilan.group(), 1, Integer::sum));
        return Collections.unmodifiableMap(groups);
    }

    private static TargetShare targetsOf(List<FicheBilan> fiches) {
        return fiches.stream().map(FicheBilan::targets).reduce(TargetShare.NONE, TargetShare::plus);
    }

    private static Count filledOf(List<FicheBilan> fiches) {
        return fiches.stream().map(FicheBilan::filled).reduce(Count.ZERO, Count::plus);
    }

    private static boolean has(FicheBilan bilan, FicheStatus status) {
        return bilan.status() != null && bilan.status().status() == status;
    }

    private static <T> int count(List<T> items, java.util.function.Predicate<T> wanted) {
        return (int) items.stream().filter(wanted).count();
    }
}
