package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.HostileHand;
import java.nio.file.Path;
import java.sql.SQLException;

class PostgresReplayTest extends ReplayContract {
    private final String name = Databases.createPostgresql();

    @Override
    Database open(Path folder) {
        return Databases.openPostgresql(name);
    }

    @Override
    HostileHand hostileHand(Path folder) throws SQLException {
        return HostileHand.onPostgresql(name, 7);
    }
}
