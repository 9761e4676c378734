package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.util.List;

/** What was expected of indicators for the year: how much came in, and what is missing. */
final class Expectations {
    private final PeriodCells cells;
    private final int year;

    Expectations(PeriodCells cells, int year) {
        this.cells = cells;
        this.year = year;
    }

    Count filled(List<Indicator> indicators) {
        List<PeriodCell> expected =
                indicators.stream().flatMap(each -> expected(each).stream()).toList();
        int filled = (int) expected.stream().filter(PeriodCell::isFilled).count();
        return new Count(filled, expected.size());
    }

    List<MissingValue> missing(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> expected(indicator).stream()
                        .filter(cell -> !cell.isFilled())
                        .map(cell -> missing(indicator, cell)))
                .toList();
    }

    /** A computed indicator is not asked for. */
    private List<PeriodCell> expected(Indicator indicator) {
        return indicator.formula() != null
                ? List.of()
                : cells.of(indicator, "", year).stream()
                        .filter(cell -> cell.due() && cell.isExpected())
                        .toList();
    }

    private static MissingValue missing(Indicator indicator, PeriodCell cell) {
        return cell.hole()
                .map(Result::cell)
                .map((Cell hole) -> new MissingValue(indicator, cell.period(), hole.missing(), hole.motive()))
                .orElseGet(() -> new MissingValue(indicator, cell.period(), null, null));
    }
}
