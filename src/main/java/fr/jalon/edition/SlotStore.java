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
        return find(slot.contract(), slot.schedule(), slot.dueAt()).orElseThrow();
    }

    @SqlUpdate
    void insert(@BindMethods Slot slot);

    @SqlQuery
    Optional<Slot> find(ContractId contract, String schedule, Instant dueAt);

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

    /** Begins the next attempt: number 1, then 2 … */
    @SqlQuery
    Attempt start(long slot, Instant startedAt);

    /** Records that a stage ended in an attempt that still runs. */
    @SqlUpdate
    void reach(long slot, int number, Stage stage);

    /** Ends the attempt; without a failure, it succeeded. */
    @SqlUpdate
    void end(long slot, int number, Instant endedAt, @Nullable String failure);

    /** The attempts at the slot, first to last. */
    @SqlQuery
    List<Attempt> listAttempts(long slot);
}
