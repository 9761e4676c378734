package fr.jalon.quality;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;

class SqliteChecksTest extends ChecksContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.sqlite(folder);
    }
}
