package fr.jalon.db;

import fr.jalon.fixture.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest extends DatabaseContract {
    @TempDir
    Path folder;

    @Override
    Database freshDatabase() {
        return Databases.sqlite(folder);
    }
}
