package fr.jalon.dossier;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;

class PostgresFileExportTest extends FileExportContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.postgresql();
    }
}
