package fr.jalon.result;

import fr.jalon.contract.ContractId;
import fr.jalon.db.BulkInsert;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Results as they were measured. A row is never changed nor removed: the database refuses it, as it refuses a second
 * first row in a cell, a second correction of a row, and a correction of another cell.
 */
@UseClasspathSqlLocator
public interface ResultStore extends SqlObject {
    /** Later than anything that is recorded. */
    Instant FOREVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /** Returns the id that the row was given; the one it comes with is not looked at. */
    @SqlQuery
    long insert(@BindMethods Result result);

    /** Many rows, a thousand at a time; all or nothing. */
    default void insertAll(Iterable<Result> results) {
        String sql = ClasspathSqlLocator.create().locate(ResultStore.class, "insertAll");
        new BulkInsert<>(getHandle(), sql, Result.class).insert(results);
    }

    /** Stores what a merge decided; rows that are tied to another of the batch go one by one, to know their ids. */
    default void insertNew(List<NewResult> rows) {
        Set<Integer> corrected = rows.stream()
                .map(NewResult::replacesIndex)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Integer, Long> ids = new HashMap<>();
        List<Result> untied = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NewResult row = rows.get(i);
            Integer replaced = row.replacesIndex();
            if (replaced == null && !corrected.contains(i)) {
                untied.add(row.result());
            } else {
                Result result =
                        replaced == null ? row.result() : row.replacing(Objects.requireNonNull(ids.get(replaced)));
                ids.put(i, insert(result));
            }
        }
        insertAll(untied);
    }

    /** Every row of the contract, corrected ones included, in the order they were recorded. */
    @SqlQuery
    List<Result> list(ContractId contract);

    /**
     * The same rows one by one, however many there are: by indicator in the order of the contract, by period, by detail,
     * the rows of a cell in the order they were recorded. In a transaction, for PostgreSQL to give them by portions.
     */
    @SqlQuery
    @FetchSize(1000)
    void forEach(ContractId contract, Consumer<Result> row);

    /** The same rows one by one, for contracts with very many of them; the stream is closed before its transaction. */
    @SqlQuery("list")
    @FetchSize(1000)
    Stream<Result> stream(ContractId contract);

    /** How many rows the contract has; since none is ever changed nor removed, the same count is the same rows. */
    @SqlQuery
    long size(ContractId contract);

    /** The row that held in each cell at that instant, in the order they were recorded. */
    @SqlQuery
    List<Result> latestAt(ContractId contract, Instant instant);

    /** The row that holds in each cell. */
    default List<Result> latest(ContractId contract) {
        return latestAt(contract, FOREVER);
    }

    /**
     * Rows of the contract in the order they were recorded.
     *
     * @param indicator only this one; absent for every one
     * @param period only this one; absent for every one
     * @param after only rows recorded after the one of this id
     * @param limit not more rows than that
     */
    @SqlQuery
    List<Result> page(
            ContractId contract,
            @Nullable IndicatorCode indicator,
            @Nullable Period period,
            RowChoice rows,
            long after,
            int limit);

    /** How many rows {@link #page} would give from the first to the last. */
    @SqlQuery
    long count(ContractId contract, @Nullable IndicatorCode indicator, @Nullable Period period, RowChoice rows);

    /** All that a cell held, first row first. */
    @SqlQuery
    List<Result> chain(ContractId contract, IndicatorCode indicator, Period period, String detail);

    /** The indicators that have a result, of any kind. */
    @SqlQuery
    Set<IndicatorCode> measured(ContractId contract);
}
