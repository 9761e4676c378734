package fr.jalon.edition;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The ledger as it stands, whatever it says: columns as texts, so that a row that was spoiled can still be read and named. */
@UseClasspathSqlLocator
public interface RawLedger {
    @SqlQuery
    List<LedgerRow> listEditions();

    @SqlQuery
    List<FileRow> listFiles();

    /** The hashes of all snapshots. */
    @SqlQuery
    List<String> listSnapshots();

    @SqlQuery
    Optional<SnapshotRow> findSnapshot(String sha256);

    /** A row of {@code edition_file}. */
    record FileRow(String edition, String position, String name, String size, String sha256) {}

    /** A row of {@code snapshot}. */
    record SnapshotRow(
            String sha256,
            String contract,
            String kind,
            String year,
            String asOf,
            @Nullable String frozenAt,
            String json) {}
}
