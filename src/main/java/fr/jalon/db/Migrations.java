package fr.jalon.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** Brings the tables to the state that this program knows. Asks first: Flyway takes longer to load than to look. */
final class Migrations {
    /** Version of the last file of {@code db/}. */
    static final String LAST = "11";

    private static final String IS_CURRENT =
            "select count(*) from flyway_schema_history where version = ? and success = true";

    private Migrations() {}

    static void run(Vendor vendor, String url, Properties account) {
        if (isCurrent(url, account)) {
            return;
        }
        if (vendor == Vendor.SQLITE) {
            runAlone(url, account);
        } else {
            flyway(vendor, url, account).migrate(); // takes a lock of PostgreSQL
        }
    }

    /** On SQLite nothing keeps two programs from making the same tables: a locked file beside the base does. */
    private static synchronized void runAlone(String url, Properties account) {
        Path lock = Path.of(url.substring("jdbc:sqlite:".length()) + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (alone.isValid() && !isCurrent(url, account)) {
                flyway(Vendor.SQLITE, url, account).migrate();
            }
        } catch (IOException e) {
            throw new DatabaseFailure(lock.toString(), e);
        }
    }

    static Flyway flyway(Vendor vendor, String url, Properties account) {
        return Flyway.configure()
                .dataSource(url, account.getProperty("user"), account.getProperty("password"))
                .jdbcProperties(vendor == Vendor.SQLITE ? SqliteSettings.MIGRATION : Map.of())
                .locations("classpath:db/common", "classpath:db/" + vendor.folder())
                .placeholders(vendor.types())
                .load();
    }

    private static boolean isCurrent(String url, Properties account) {
        try (var connection = DriverManager.getConnection(url, account);
                var statement = connection.prepareStatement(IS_CURRENT)) {
            statement.setString(1, LAST);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getInt(1) == 1;
            }
        } catch (SQLException e) {
            return false; // no table yet; what is graver, Flyway meets again and says
        }
    }
}
