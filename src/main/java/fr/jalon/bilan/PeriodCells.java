package fr.jalon.bilan;

import fr.jalon.contract.Contract;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Period;
import fr.jalon.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of an indicator in a civil year, in order of time. */
final class PeriodCells {
    private final Contract contract;
    private final Periods periods;
    private final Readings readings;
    private final Map<FicheCode, FicheAction> fiches;

    PeriodCells(Contract contract, Periods periods, Readings readings, Map<FicheCode, FicheAction> fiches) {
        this.contract = contract;
        this.periods = periods;
        this.readings = readings;
        this.fiches = fiches;
    }

    List<PeriodCell> of(Indicator indicator, String detail, int year) {
        FicheAction fiche = fiche(indicator);
        return Period.of(indicator.frequency(), year).stream()
                .map(period -> new PeriodCell(
                        year,
                        period,
                        periods.isExpected(period, fiche, year),
                        row(indicator, period, detail, year).orElse(null)))
                .toList();
    }

    private Optional<Result> row(Indicator indicator, Period period, String detail, int year) {
        return readings.find(indicator.code(), period, detail)
                .filter(row -> periods.touches(period))
                .filter(row -> !period.equals(Period.ONCE) || year >= yearOfOnce(row));
    }

    /** From the year of collection on; one collected after the contract's end belongs to its last year. */
    private int yearOfOnce(Result row) {
        return Math.min(row.collectedOn().getYear(), contract.lastYear());
    }

    private @Nullable FicheAction fiche(Indicator indicator) {
        FicheCode code = indicator.fiche();
        return code == null ? null : fiches.get(code);
    }
}
