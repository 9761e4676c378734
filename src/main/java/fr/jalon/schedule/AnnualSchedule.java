package fr.jalon.schedule;

import fr.jalon.contract.Contract;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** The annual report of a contract: due the morning after the collection of a year closes, on 31 January. */
final class AnnualSchedule {
    static final String NAME = "annual-report";

    /** Never between 2 and 3 in the morning, an hour that some nights have twice and others not at all. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private AnnualSchedule() {}

    /** One slot a civil year that the contract touches; none while it is in preparation, nor once it is closed. */
    static List<Slot> slots(Contract contract) {
        return contract.status() != Contract.Status.ACTIVE
                ? List.of()
                : IntStream.rangeClosed(contract.firstYear(), contract.lastYear())
                        .mapToObj(year -> slot(contract, year))
                        .toList();
    }

    private static Slot slot(Contract contract, int year) {
        return new Slot(0, contract.id(), NAME, dueAt(contract, year), DocumentKind.ANNUAL_REPORT, year, null);
    }

    private static Instant dueAt(Contract contract, int year) {
        return LocalDate.of(year + 1, Month.FEBRUARY, 1)
                .atTime(MORNING)
                .atZone(contract.timeZone())
                .toInstant();
    }
}
