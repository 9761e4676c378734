package fr.jalon.bilan;

import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator against its targets.
 *
 * @param definition the one in force at the end of the year; its baseline is the one compared with
 * @param years from the contract's first year to the year of the bilan, holes included
 * @param target what is aimed at for the year: dated, or read on the straight line between dated points
 * @param finalTarget the last dated target
 * @param attainment of the year's target
 * @param finalAttainment of the final target, by the last value
 * @param expected dated points of the expected line, baseline first; empty when there is no line
 * @param cuts days on which the series is cut: a new definition or a new perimeter
 * @param details parts of the year's value, where a breakdown was entered
 * @param sentence what the figures say, in French: caption and alternative text of the chart
 */
public record IndicatorBilan(
        Indicator indicator,
        Definition definition,
        List<YearValue> years,
        @Nullable Target target,
        boolean targetInterpolated,
        @Nullable Target finalTarget,
        Attainment attainment,
        Grade grade,
        Attainment finalAttainment,
        List<Point> expected,
        List<Cut> cuts,
        List<Detail> details,
        String sentence) {

    /** A point of the expected line. */
    public record Point(LocalDate on, BigDecimal value) {}

    /** Where a series is cut, and why. */
    public record Cut(LocalDate on, String why) {}

    /** A part of a value: «femmes», 27. Absent value: masked. */
    public record Detail(String label, @Nullable BigDecimal value) {}

    public IndicatorBilan {
        years = List.copyOf(years);
        expected = List.copyOf(expected);
        cuts = List.copyOf(cuts);
        details = List.copyOf(details);
    }

    /** The year of the bilan. */
    public YearValue current() {
        return years.get(years.size() - 1);
    }

    /** The year before, when the contract had begun. */
    public @Nullable YearValue previous() {
        return years.size() < 2 ? null : years.get(years.size() - 2);
    }
}
