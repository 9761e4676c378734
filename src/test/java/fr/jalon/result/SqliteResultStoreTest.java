package fr.jalon.result;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteResultStoreTest extends ResultStoreContract {
    @TempDir
    Path folder;

    @Override
    Database freshDatabase() {
        return Databases.sqlite(folder);
    }
}
