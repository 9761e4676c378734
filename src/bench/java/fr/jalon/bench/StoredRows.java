package fr.jalon.bench;

import fr.jalon.db.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/** What the table of results holds, cell by cell, whatever the ids are: two equal hashes are the same rows. */
final class StoredRows {
    private static final String ROWS = """
            select contract_id, indicator_code, period, detail, value, numerator, denominator, text, missing, motive,
                collected_on, source, comment, evidence, evidence_sha256, author, recorded_at, reason
            from result
            order by indicator_code, period, detail, id""";

    private StoredRows() {}

    static String hash(Database database) throws SQLException {
        return database.reads().inTransaction(handle -> {
            var digest = sha256();
            try (var statement = handle.getConnection().createStatement()) {
                statement.setFetchSize(1_000);
                try (var rows = statement.executeQuery(ROWS)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            digest.update((rows.getString(i) + "\n").getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
