package fr.jalon.edition;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Frozen data, each under the hash of its content; never changed. */
@UseClasspathSqlLocator
public interface SnapshotStore {
    /** Does nothing when the same content was frozen before. */
    @SqlUpdate
    void put(@BindMethods Snapshot snapshot);

    @SqlQuery
    Optional<Snapshot> find(String sha256);

    /** When they were frozen first: the same content again is not frozen anew. */
    @SqlQuery
    Optional<Instant> frozenAt(String sha256);
}
