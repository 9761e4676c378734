package fr.jalon.edition;

import fr.jalon.contract.ContractId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/** What is due, and every attempt at it. */
@UseClasspathSqlLocator
public interface SlotStore {
    /** Writes the slot if its due date is new to its schedule; returns it as it is stored, now or before. */
    @Transaction
    default Slot require(Slot slot) {
        insert(slot);
        return findDue(slot.contract(), slot.schedule(), slot.dueAt()).orElseThrow();
    }

    /** Writes what is asked now; of two requests of one millisecond the second gets the next one. */
    @Transaction
    default Slot add(Slot slot) {
        Slot free = slot;
        while (insert(free) == 0) {
            free = free.at(free.dueAt().plusMillis(1));
        }
        return findDue(free.contract(), free.schedule(), free.dueAt()).orElseThrow();
    }

    @SqlUpdate
    int insert(@BindMethods Slot slot);

    @SqlQuery
    Optional<Slot> find(long slot);

    @SqlQuery
    Optional<Slot> findDue(ContractId contract, String schedule, Instant dueAt);

    /** The slots of schedules that have no edition yet, first due first; what a person asked for is not among them. */
    @SqlQuery
    List<Slot> listOpen();

    /** Takes back a slot that is due no more; one that was tried or has its edition stays. */
    @SqlUpdate
    int withdraw(long slot);

    /** The slots of the contract, first due first. */
    @SqlQuery
    List<Slot> list(ContractId contract);

    /** Says which edition the slot made; throws when it has made one already. */
    default void fill(long slot, long edition) {
        if (setEdition(slot, edition) != 1) {
            throw new IllegalStateException("slot " + slot + " is unknown or has its edition");
        }
    }

    @SqlUpdate
    int setEdition(long slot, long edition);

    /**
     * Begins the next attempt (number 1, then 2 …) and keeps others away until {@code heldUntil}; empty while another one
     * holds the slot. Attempts that nobody holds any more are ended with {@code forsaken} as their failure.
     */
    @Transaction
    default Optional<Attempt> begin(long slot, Instant now, Instant heldUntil, String forsaken) {
        endForsaken(slot, now, forsaken);
        return take(slot, now, heldUntil);
    }

    @SqlQuery
    Optional<Attempt> take(long slot, Instant now, Instant heldUntil);

    @SqlUpdate
    void endForsaken(long slot, Instant now, String failure);

    /** Keeps the slot for longer; 0 when the attempt was ended, by itself or because it was taken for dead. */
    @SqlUpdate
    int hold(long slot, int number, Instant heldUntil);

    /** For whoever knows that no process runs any more: the scheduled slots that their attempts hold are free. */
    @SqlUpdate
    void letGo(Instant now);

    /** Records that a stage ended; 0 when the attempt was ended before. */
    @SqlUpdate
    int reach(long slot, int number, Stage stage);

    /** Ends the attempt; without a failure, it succeeded. 0 when it was ended before. */
    @SqlUpdate
    int end(long slot, int number, Instant endedAt, @Nullable String failure);

    /** The attempts at the slot, first to last. */
    @SqlQuery
    List<Attempt> listAttempts(long slot);
}
