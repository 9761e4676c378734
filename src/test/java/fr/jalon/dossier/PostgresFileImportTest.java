package fr.jalon.dossier;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;

class PostgresFileImportTest extends FileImportContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.postgresql();
    }
}
