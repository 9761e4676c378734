package fr.jalon.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the database: migrated when it opens, with connections that write and connections that only read.
 *
 * <p>On SQLite there is a single connection that writes: a thread that holds it must not ask for a second one. Readers
 * never wait for the writer; a read transaction sees one state from its first statement to its last.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(20);

    private final Vendor vendor;
    private final HikariDataSource writePool;
    private final HikariDataSource readPool;
    private final Jdbi writes;
    private final Jdbi reads;

    private Database(Vendor vendor, String url, Properties account) {
        this.vendor = vendor;
        Migrations.run(vendor, url, account);
        this.writePool = new HikariDataSource(writing(vendor, url, account));
        this.readPool = new HikariDataSource(reading(vendor, url, account));
        this.writes = jdbi(vendor, writePool);
        this.reads = jdbi(vendor, readPool);
    }

    /** Opens the SQLite file, made with its folders when it is missing. */
    public static Database open(Path file) {
        return open("jdbc:sqlite:" + file.toAbsolutePath(), null, null);
    }

    /** Opens by JDBC address; user and password are PostgreSQL's. */
    public static Database open(String url, @Nullable String user, @Nullable String password) {
        var vendor = Vendor.of(url);
        var account = new Properties();
        if (vendor == Vendor.SQLITE) {
            createFolder(Path.of(url.substring("jdbc:sqlite:".length())));
        }
        if (user != null) {
            account.setProperty("user", user);
        }
        if (password != null) {
            account.setProperty("password", password);
        }
        try {
            return new Database(vendor, url, account);
        } catch (FlywayException | JdbiException e) {
            throw new DatabaseFailure(url, e);
        }
    }

    public Vendor vendor() {
        return vendor;
    }

    /** Connections that may write. */
    public Jdbi writes() {
        return writes;
    }

    /** The same connections for a library that brings its own SQL; on SQLite there is one, to be given back soon. */
    public DataSource writeSource() {
        return writePool;
    }

    /** Connections that refuse to write. */
    public Jdbi reads() {
        return reads;
    }

    @Override
    public void close() {
        readPool.close();
        writePool.close();
    }

    private static void createFolder(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new DatabaseFailure(file.toString(), e);
        }
    }

    private static HikariConfig writing(Vendor vendor, String url, Properties account) {
        var config = pool("jalon-writes", url, account);
        config.setMaximumPoolSize(vendor == Vendor.SQLITE ? 1 : CONNECTIONS);
        if (vendor == Vendor.SQLITE) {
            SqliteSettings.WRITING.forEach(config::addDataSourceProperty);
        } else {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return config;
    }

    private static HikariConfig reading(Vendor vendor, String url, Properties account) {
        var config = pool("jalon-reads", url, account);
        config.setMaximumPoolSize(CONNECTIONS);
        if (vendor == Vendor.SQLITE) {
            SqliteSettings.READING.forEach(config::addDataSourceProperty);
            config.setConnectionInitSql("pragma query_only = on");
        } else {
            config.setReadOnly(true);
            config.addDataSourceProperty("readOnlyMode", "always");
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        return config;
    }

    private static HikariConfig pool(String name, String url, Properties account) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setDataSourceProperties(account);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        return config;
    }

    private static Jdbi jdbi(Vendor vendor, DataSource source) {
        var jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
        Codecs.install(jdbi, vendor);
        return jdbi;
    }
}
