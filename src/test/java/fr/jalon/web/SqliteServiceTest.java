package fr.jalon.web;

import fr.jalon.settings.CheckLimits;
import fr.jalon.settings.Settings;
import java.nio.file.Path;

class SqliteServiceTest extends ServiceContract {
    @Override
    Settings settings(Path folder) {
        return new Settings(
                folder, folder, Path.of("report-templates"), "", "", "", CheckLimits.byDefault(), "127.0.0.1", 0);
    }
}
