package fr.jalon.db;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.fixture.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two databases hold the same tables, whatever their migrations say. */
class DatabaseParityTest {
    @TempDir
    Path folder;

    @Test
    void tables_have_the_same_columns_keys_and_references_on_both_databases() throws SQLException {
        try (var sqlite = Databases.sqlite(folder);
                var postgresql = Databases.postgresql()) {
            var expected = tables(postgresql);

            assertThat(tables(sqlite)).isEqualTo(expected);
            assertThat(expected.keySet()).contains("contract", "fiche_action", "indicator", "result", "edition");
        }
    }

    @Test
    void every_table_of_sqlite_is_strict() {
        try (var sqlite = Databases.sqlite(folder)) {
            var loose = sqlite.reads()
                    .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                    "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0")
                            .mapTo(String.class)
                            .list());

            assertThat(loose).containsExactlyInAnyOrder("sqlite_schema", "flyway_schema_history");
        }
    }

    /** Each table with what it says of its columns, primary key, references and unique indexes. */
    private static SortedMap<String, Set<String>> tables(Database database) throws SQLException {
        return database.reads().<SortedMap<String, Set<String>>, SQLException>withHandle(handle -> {
            SortedMap<String, Set<String>> tables = new TreeMap<>();
            for (var table : names(handle.getConnection())) {
                tables.put(table, facts(handle.getConnection(), table));
            }
            return tables;
        });
    }

    private static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (var rows = connection.getMetaData().getTables(null, schema(connection), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.startsWith("flyway_") || name.startsWith("sqlite_"));
        return names;
    }

    private static Set<String> facts(Connection connection, String table) throws SQLException {
        var metadata = connection.getMetaData();
        Set<String> facts = new TreeSet<>();
        try (var rows = metadata.getColumns(null, schema(connection), table, "%")) {
            while (rows.next()) {
                facts.add("column " + rows.getString("COLUMN_NAME") + " at " + rows.getInt("ORDINAL_POSITION")
                        + (rows.getInt("NULLABLE") == 0 ? " not null" : ""));
            }
        }
        try (var rows = metadata.getPrimaryKeys(null, schema(connection), table)) {
            while (rows.next()) {
                facts.add("key " + rows.getString("COLUMN_NAME") + " at " + rows.getInt("KEY_SEQ"));
            }
        }
        try (var rows = metadata.getImportedKeys(null, schema(connection), table)) {
            while (rows.next()) {
                facts.add(reference(rows));
            }
        }
        return facts;
    }

    private static String reference(ResultSet row) throws SQLException {
        return "reference " + row.getString("FKCOLUMN_NAME") + " to " + row.getString("PKTABLE_NAME") + "."
                + row.getString("PKCOLUMN_NAME");
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite") ? null : "public";
    }
}
