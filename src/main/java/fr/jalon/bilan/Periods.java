package fr.jalon.bilan;

import fr.jalon.contract.Contract;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which periods a value is expected for: those that the contract covers by half at least, while the fiche lives. */
final class Periods {
    private final Contract contract;
    private final Statuses statuses;

    Periods(Contract contract, Statuses statuses) {
        this.contract = contract;
        this.statuses = statuses;
    }

    /** @param year the civil year that asks; it matters to a ONCE value, expected in the contract’s last year */
    boolean isExpected(Period period, @Nullable FicheAction fiche, int year) {
        boolean covered = period.equals(Period.ONCE) ? year == contract.lastYear() : isHalfCovered(period);
        return covered && (fiche == null || isOpen(fiche, period));
    }

    /** Whether the contract covers a day of the period at least: a value of another time does not count. */
    boolean touches(Period period) {
        return period.equals(Period.ONCE) || coveredDays(period) > 0;
    }

    private boolean isHalfCovered(Period period) {
        long length = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
        return 2 * coveredDays(period) >= length;
    }

    private long coveredDays(Period period) {
        LocalDate start = later(period.start(), contract.startsOn());
        LocalDate end = earlier(period.end(), contract.endsOn());
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private boolean isOpen(FicheAction fiche, Period period) {
        FicheStatus status = statuses.of(fiche);
        if (status == FicheStatus.NOT_STARTED) {
            return !fiche.startsOn().isAfter(end(period));
        }
        return status != FicheStatus.ABANDONED
                || statuses.inForce(fiche)
                        .map(StatusChange::since)
                        .filter(since -> since.isBefore(start(period)))
                        .isEmpty();
    }

    /** A ONCE value is asked for in the last year: a fiche abandoned before it owes none. */
    private LocalDate start(Period period) {
        return period.equals(Period.ONCE) ? LocalDate.of(contract.lastYear(), 1, 1) : period.start();
    }

    private LocalDate end(Period period) {
        return period.equals(Period.ONCE) ? contract.endsOn() : period.end();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
