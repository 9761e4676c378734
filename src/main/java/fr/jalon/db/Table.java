package fr.jalon.db;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What every table of a contract answers to; each store that extends it brings the three statements. */
public interface Table<O, T> {
    /** In the order of their places. */
    @SqlQuery
    List<Row<O, T>> list(String contract);

    /** Inserts, or updates what has the same key. */
    @SqlBatch
    void put(@BindMethods Collection<Row<O, T>> rows);

    @SqlBatch
    void remove(@BindMethods Collection<Row<O, T>> rows);
}
