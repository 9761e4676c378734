package fr.jalon.workplace;

import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.quality.Inspection;
import fr.jalon.report.Archive;
import fr.jalon.report.BilanReader;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRunner;
import fr.jalon.schedule.Planner;
import fr.jalon.schedule.ReportClock;
import fr.jalon.settings.Settings;
import java.nio.file.Path;
import java.time.InstantSource;

/** What a command or the service works with: the settings, the open database, and the machines on them. */
public final class Workplace implements AutoCloseable {
    private final Settings settings;
    private final Database database;
    private final ReportCompiler compiler;
    private final InstantSource clock = InstantSource.system();

    private Workplace(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.compiler = new ReportCompiler(settings.templates());
    }

    public static Workplace open(Settings settings) {
        return new Workplace(
                settings,
                settings.databaseUrl().isEmpty()
                        ? Database.open(settings.data().resolve("jalon.db"))
                        : Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
    }

    /** The folder of the launcher; run without it, the current one. */
    public static Path home() {
        return Path.of(System.getProperty("jalon.home", "")).toAbsolutePath();
    }

    /** Who acts, for the record: the command line and the account of the system. */
    public String author() {
        return "cli:" + System.getProperty("user.name");
    }

    public Database database() {
        return database;
    }

    public FileImport imports() {
        return new FileImport(database, clock);
    }

    public Inspection inspection() {
        return new Inspection(database, clock);
    }

    public Archive archive() {
        return new Archive(settings.data().resolve("editions"));
    }

    public BilanReader bilans() {
        return new BilanReader(database, clock);
    }

    public Settings settings() {
        return settings;
    }

    /** One for all that works here: what it has compiled of the templates serves the next report. */
    public ReportCompiler compiler() {
        return compiler;
    }

    public ReportRunner reports() {
        return new ReportRunner(database, compiler, archive(), clock);
    }

    public Planner planner() {
        return new Planner(database, clock);
    }

    /** Rings for what is due until it is closed. */
    public ReportClock startClock() {
        return ReportClock.start(database, reports(), planner(), clock, settings.data());
    }

    @Override
    public void close() {
        database.close();
    }
}
