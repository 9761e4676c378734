package fr.jalon.bilan;

import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one edition knew and printed, ready to be set beside another. */
final class State {
    private final Bilan bilan;
    private final Dossier known;
    private final Readings readings;
    private final PeriodCells cells;
    private final SmallNumbers small;

    State(Bilan bilan) {
        BilanInput input = bilan.input();
        Dossier dossier = input.dossier();
        this.bilan = bilan;
        this.known = Known.of(input);
        this.readings = new Readings(input.results());
        this.small = new SmallNumbers(dossier.contract().maskingThreshold());
        this.cells = new PeriodCells(
                dossier.contract(),
                new Periods(dossier.contract(), new Statuses(input.asOf())),
                readings,
                dossier.fiches().stream().collect(Collectors.toMap(FicheAction::code, Function.identity())));
    }

    Dossier known() {
        return known;
    }

    int year() {
        return bilan.input().year();
    }

    /** Who belonged to the territory at the end of a year. */
    Set<String> members(int year) {
        return NewlyReached.members(bilan.input(), year);
    }

    SmallNumbers small() {
        return small;
    }

    /** What was filled of what was expected of the fiches in a year. */
    Count filled(int year) {
        return new Expectations(cells, year)
                .filled(known.indicators().stream()
                        .filter(indicator -> indicator.fiche() != null)
                        .toList());
    }

    Set<String> details(IndicatorCode code) {
        return readings.details(code);
    }

    /** The cells of an indicator in a year; the one for the whole contract stands in the last year that this state knows. */
    List<PeriodCell> cells(Indicator indicator, String detail, int year) {
        return cells.of(indicator, detail, indicator.frequency() == Frequency.ONCE ? year() : year);
    }

    /**
     * Whether the figure of a cell may stand in a sentence: not that of a year that the edition withholds. Parts of people,
     * by time or by kind, could be subtracted from what else is printed: of people only the whole of a year is told.
     */
    boolean tells(Indicator indicator, String detail, PeriodCell period) {
        if (!period.isFilled()) {
            return true;
        }
        if (printed(indicator.code(), period).anyMatch(YearValue::masked)) {
            return false;
        }
        if (!indicator.people()) {
            return true;
        }
        boolean whole = detail.isEmpty()
                && !indicator.cumulative()
                && (indicator.frequency() == Frequency.YEAR || indicator.frequency() == Frequency.ONCE);
        return whole && period.filled().stream().noneMatch(row -> isSmall(indicator, row.cell()));
    }

    private boolean isSmall(Indicator indicator, Cell cell) {
        return small.anySmall(SmallNumbers.counts(indicator, cell.value(), cell.numerator(), cell.denominator()));
    }

    private Stream<YearValue> printed(IndicatorCode code, PeriodCell period) {
        return find(code).stream()
                .flatMap(each -> each.years().stream())
                .filter(value -> period.period().equals(Period.ONCE) || value.year() == period.year());
    }

    /** The indicator as it was printed. */
    Optional<IndicatorBilan> find(IndicatorCode code) {
        return indicators().filter(each -> each.indicator().code().equals(code)).findFirst();
    }

    private Stream<IndicatorBilan> indicators() {
        return Stream.concat(
                bilan.fiches().stream().flatMap(fiche -> fiche.indicators().stream()), bilan.context().stream());
    }
}
