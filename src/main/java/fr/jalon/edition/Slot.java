package fr.jalon.edition;

import fr.jalon.contract.ContractId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One due date of a schedule: what should happen, written before it happens. Unique on (contract, schedule, due date).
 *
 * @param id given by the ledger; 0 before the row is stored
 * @param schedule name of the schedule; {@link #ON_REQUEST} when a person asked
 * @param year the year that the document covers: never derived from the time of the run
 * @param edition the edition that it made, once sealed
 */
public record Slot(
        long id,
        ContractId contract,
        String schedule,
        Instant dueAt,
        DocumentKind kind,
        int year,
        @Nullable Long edition) {
    /** The schedule of what a person asks for. */
    public static final String ON_REQUEST = "on-request";

    /** The same slot, due at another moment. */
    public Slot at(Instant moment) {
        return new Slot(id, contract, schedule, moment, kind, year, edition);
    }
}
