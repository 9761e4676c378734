package fr.jalon.workplace;

import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.quality.Inspection;
import fr.jalon.report.Archive;
import fr.jalon.report.BilanReader;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRunner;
import fr.jalon.report.archive.Replay;
import fr.jalon.report.archive.Verification;
import fr.jalon.report.check.CheckProcess;
import fr.jalon.schedule.Planner;
import fr.jalon.schedule.ReportClock;
import fr.jalon.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a command or the service works with: the settings, the open database, and the machines on them. */
public final class Workplace implements AutoCloseable {
    private final Settings settings;
    private final Database database;
    private final ReportCompiler compiler;
    private final CheckProcess check;
    private final InstantSource clock = InstantSource.system();
    private final @Nullable Path aside;

    private Workplace(Settings settings, Database database, @Nullable Path aside) {
        this.settings = settings;
        this.database = database;
        this.aside = aside;
        this.compiler = new ReportCompiler(settings.templates());
        this.check = new CheckProcess(settings.check());
    }

    public static Workplace open(Settings settings) {
        return new Workplace(
                settings,
                settings.databaseUrl().isEmpty()
                        ? Database.open(settings.data().resolve("jalon.db"))
                        : Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()),
                null);
    }

    /** The same for a command that must leave nothing behind: a base that is not there is made aside, and taken away. */
    public static Workplace openWithoutTrace(Settings settings) {
        if (!settings.databaseUrl().isEmpty() || Files.exists(settings.data().resolve("jalon.db"))) {
            return open(settings);
        }
        try {
            Path aside = Files.createTempDirectory("jalon-");
            return new Workplace(settings, Database.open(aside.resolve("jalon.db")), aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** One for all that works here; its process is another, and starts when it is first needed. */
    public CheckProcess check() {
        return check;
    }

    public ReportRunner reports() {
        return new ReportRunner(database, compiler, check, archive(), clock);
    }

    public Verification verification() {
        return new Verification(database, archive());
    }

    public Replay replay() {
        return new Replay(database, compiler);
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
        check.close();
        database.close();
        if (aside != null) {
            remove(aside);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
