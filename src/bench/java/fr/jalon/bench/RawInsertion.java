package fr.jalon.bench;

import fr.jalon.db.Database;
import fr.jalon.db.Vendor;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JDBC alone needs to store the rows: one statement in batches of a thousand, one transaction, on the connection
 * of the program, with values that were made ready beforehand.
 */
final class RawInsertion {
    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into result (contract_id, indicator_code, period, detail, value, numerator, denominator, text,
                missing, motive, collected_on, source, comment, evidence, evidence_sha256, author, recorded_at,
                replaces, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final boolean sqlite;
    private final int[] types;
    private final List<@Nullable Object[]> rows;

    RawInsertion(Database database, List<Result> results) {
        this.database = database;
        this.sqlite = database.vendor() == Vendor.SQLITE;
        int text = Types.VARCHAR;
        int decimal = sqlite ? text : Types.NUMERIC;
        int date = sqlite ? text : Types.DATE;
        this.types = new int[] {
            text,
            text,
            text,
            text,
            decimal,
            decimal,
            decimal,
            text,
            text,
            text,
            date,
            text,
            text,
            text,
            text,
            text,
            Types.BIGINT,
            Types.BIGINT,
            text
        };
        this.rows = results.stream().map(this::ready).toList();
    }

    void run() throws SQLException {
        database.writes().useTransaction(handle -> insert(handle.getConnection()));
    }

    private void insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            int count = 0;
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            var value = row[i];
            if (value == null) {
                statement.setNull(i + 1, types[i]);
            } else if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private @Nullable Object[] ready(Result result) {
        var cell = result.cell();
        return new @Nullable Object[] {
            result.contract().value(),
            result.indicator().value(),
            result.period().value(),
            result.detail(),
            decimal(cell.value()),
            decimal(cell.numerator()),
            decimal(cell.denominator()),
            cell.text(),
            cell.missing() == null ? null : cell.missing().name(),
            cell.motive(),
            sqlite ? result.collectedOn().toString() : result.collectedOn(),
            result.source(),
            result.comment(),
            result.evidence(),
            result.evidenceSha256(),
            result.author(),
            result.recordedAt().toEpochMilli(),
            result.replaces(),
            result.reason()
        };
    }

    private @Nullable Object decimal(@Nullable BigDecimal number) {
        return number == null || !sqlite ? number : number.toPlainString();
    }
}
