package fr.jalon.web;

import fr.jalon.fixture.Databases;
import fr.jalon.settings.CheckLimits;
import fr.jalon.settings.Settings;
import java.nio.file.Path;

class PostgresServiceTest extends ServiceContract {
    @Override
    Settings settings(Path folder) {
        String url = Databases.postgresqlUrl(Databases.createPostgresql());
        return new Settings(
                folder,
                folder,
                Path.of("report-templates"),
                url,
                "postgres",
                "postgres",
                CheckLimits.byDefault(),
                "localhost",
                0);
    }
}
