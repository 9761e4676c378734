package fr.jalon.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** Brings the tables to the state that this program knows. Asks first: Flyway takes longer to load than to look. */
final class Migrations {
    /** Version of the last file of {@code db/}. */
    static final String LAST = "07";

    private static final String IS_CURRENT =
            "select count(*) from flyway_schema_history where version = ? and success = true";

    private Migrations() {}

    static void run(Vendor vendor, String url, Properties account) {
        if (!isCurrent(url, account)) {
            flyway(vendor, url, account).migrate();
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
