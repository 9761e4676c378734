package fr.jalon.edition;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEditionLedgerTest extends EditionLedgerContract {
    @TempDir
    Path folder;

    @Override
    Database freshDatabase() {
        return Databases.sqlite(folder);
    }
}
