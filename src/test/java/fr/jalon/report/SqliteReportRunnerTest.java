package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import java.nio.file.Path;

class SqliteReportRunnerTest extends ReportRunnerContract {
    @Override
    Database freshDatabase(Path folder) {
        return Databases.sqlite(folder);
    }
}
