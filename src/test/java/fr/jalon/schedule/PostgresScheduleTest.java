package fr.jalon.schedule;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;

class PostgresScheduleTest extends ScheduleContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.postgresql();
    }
}
