package fr.jalon.result;

import fr.jalon.contract.ContractId;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Results as they were measured. A row is never changed nor removed: the database refuses it, as it refuses a second
 * first row in a cell, a second correction of a row, and a correction of another cell.
 */
@UseClasspathSqlLocator
public interface ResultStore {
    /** Later than anything that is recorded. */
    Instant FOREVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** Returns the id that the row was given; the one it comes with is not looked at. */
    @SqlQuery
    long insert(@BindMethods Result result);

    /** Many rows, a thousand at a time; all or nothing. */
    @SqlBatch
    @BatchChunkSize(1000)
    void insertAll(@BindMethods Iterable<Result> results);

    /** Every row of the contract, corrected ones included, in the order they were recorded. */
    @SqlQuery
    List<Result> list(ContractId contract);

    /** The row that held in each cell at that instant, in the order they were recorded. */
    @SqlQuery
    List<Result> latestAt(ContractId contract, Instant instant);

    /** The row that holds in each cell. */
    default List<Result> latest(ContractId contract) {
        return latestAt(contract, FOREVER);
    }

    /** All that a cell held, first row first. */
    @SqlQuery
    List<Result> chain(ContractId contract, IndicatorCode indicator, Period period, String detail);

    /** The indicators that have a result, of any kind. */
    @SqlQuery
    Set<IndicatorCode> measured(ContractId contract);
}
