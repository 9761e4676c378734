package fr.jalon.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Hands Quartz the connections that the rest of the program writes with; on SQLite there is but one. */
final class QuartzConnections implements ConnectionProvider {
    private final DataSource source;

    QuartzConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void initialize() {
        // open already
    }

    @Override
    public void shutdown() {
        // closed by whoever opened the database
    }
}
