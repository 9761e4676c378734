package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.fixture.HostileHand;
import java.nio.file.Path;
import java.sql.SQLException;

class SqliteReplayTest extends ReplayContract {
    @Override
    Database open(Path folder) {
        return Database.open(folder.resolve("jalon.db"));
    }

    @Override
    HostileHand hostileHand(Path folder) throws SQLException {
        return HostileHand.onSqlite(folder.resolve("jalon.db"), 7);
    }
}
