package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Period;
import fr.jalon.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The value of a measured indicator for a year, from its periods. What another definition counted is never added. */
final class YearValues {
    private final PeriodCells cells;
    private final int firstYear;

    YearValues(PeriodCells cells, int firstYear) {
        this.cells = cells;
        this.firstYear = firstYear;
    }

    /** @param detail empty for the whole, or the part whose value is wanted */
    YearValue of(Indicator indicator, String detail, int year) {
        List<PeriodCell> span = span(indicator, detail, year);
        List<Result> rows = span.stream()
                .filter(cell -> isComparable(indicator, cell, year))
                .flatMap(cell -> cell.filled().stream())
                .toList();
        Accumulator.Figure figure = Accumulator.of(indicator, rows);
        Optional<Result> hole = figure.inputs().isEmpty()
                ? span.stream().flatMap(cell -> cell.hole().stream()).reduce((a, b) -> b)
                : Optional.empty();
        int counted = (int) span.stream().filter(PeriodCell::isCounted).count();
        return new YearValue(
                year,
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.text(),
                new Count(rows.size(), counted),
                isAdditive(indicator),
                hole.map(row -> row.cell().missing()).orElse(null),
                hole.map(row -> row.cell().motive()).orElse(null),
                false,
                figure.inputs());
    }

    /** The periods of the year; for a cumul also those of the years before, back to the latest change of definition. */
    private List<PeriodCell> span(Indicator indicator, String detail, int year) {
        boolean runsOn = indicator.cumulative() && !isOnce(indicator);
        return IntStream.rangeClosed(runsOn ? firstYear : year, year)
                .boxed()
                .flatMap(each -> cells.of(indicator, detail, each).stream())
                .filter(cell -> cell.year() == year || isComparable(indicator, cell, year))
                .toList();
    }

    private static boolean isComparable(Indicator indicator, PeriodCell cell, int year) {
        return cell.period().equals(Period.ONCE)
                || Definitions.on(indicator, cell.period().end()).equals(Definitions.atEndOf(indicator, year));
    }

    private static boolean isOnce(Indicator indicator) {
        return indicator.frequency() == fr.jalon.indicator.Frequency.ONCE;
    }

    private static boolean isAdditive(Indicator indicator) {
        return indicator.accumulation() == Accumulation.SUM || indicator.accumulation() == Accumulation.MEAN;
    }
}
