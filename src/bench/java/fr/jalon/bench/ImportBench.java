package fr.jalon.bench;

import fr.jalon.db.Database;
import fr.jalon.db.Vendor;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.FileImport;
import fr.jalon.fixture.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long the import of a large results file takes, every rule checked, beside JDBC alone inserting the same rows into
 * the same tables: in one process, in turn, on fresh databases. Fails when the import takes more than three times as
 * long.
 *
 * <p>Options: {@code rows=1000000 rounds=3 database=sqlite}, or {@code postgresql}, or {@code both}. The README gives the command and the heap.
 */
public final class ImportBench {
    private static final double PROMISED = 3.0;

    private final Vendor vendor;
    private final int rows;
    private final int rounds;
    private final Path folder;
    private final Path file;
    private final Dossier dossier;

    private ImportBench(Vendor vendor, int rows, int rounds, Path folder) throws IOException {
        this.vendor = vendor;
        this.rows = rows;
        this.rounds = rounds;
        this.folder = folder;
        this.file = folder.resolve("resultats.csv");
        var drawn = new BigResults(rows);
        this.dossier = drawn.dossier();
        ResultsCsv.write(file, drawn.rows());
    }

    public static void main(String[] args) throws IOException, SQLException {
        var options = new TreeMap<>(Map.of("rows", "1000000", "rounds", "3", "database", "sqlite"));
        for (var arg : args) {
            var option = arg.split("=", 2);
            if (option.length != 2 || options.replace(option[0], option[1]) == null) {
                throw new IllegalArgumentException("'" + arg + "' is not one of rows=, rounds=, database=");
            }
        }
        var rows = Integer.parseInt(options.get("rows"));
        var rounds = Integer.parseInt(options.get("rounds"));
        var kept = true;
        for (var vendor : vendors(options.get("database"))) {
            var folder = Files.createTempDirectory("jalon-mesure");
            try {
                kept &= new ImportBench(vendor, rows, rounds, folder).isPromiseKept();
            } finally {
                Folders.delete(folder);
            }
        }
        System.exit(kept ? 0 : 1);
    }

    private static List<Vendor> vendors(String name) {
        return name.equals("both") ? List.of(Vendor.values()) : List.of(Vendor.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private boolean isPromiseKept() throws IOException, SQLException {
        say(
                "%s : %,d lignes, %d Mo de CSV, %d indicateurs, tas de %d Mio",
                vendor, rows, Files.size(file) / 1_000_000, dossier.indicators().size(), heap());
        var raw = new ArrayList<Double>();
        var imported = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            double alone = onFreshDatabase(this::insertRaw);
            double whole = onFreshDatabase(this::importFile);
            say(
                    "%s : JDBC seul %.2f s (%,.0f lignes/s), import %.2f s (%,.0f lignes/s), rapport %.2f",
                    round == 0 ? "mise en train" : "tour " + round,
                    alone,
                    rows / alone,
                    whole,
                    rows / whole,
                    whole / alone);
            if (round > 0) {
                raw.add(alone);
                imported.add(whole);
            }
        }
        onFreshDatabase(this::importBesideAnotherWriterThenAgain);
        requireSameRows();
        double ratio = median(imported) / median(raw);
        say("rapport des médianes : %.2f, promis : %.0f au plus", ratio, PROMISED);
        return ratio <= PROMISED;
    }

    /** What is measured on a database that holds the contract and no result yet. */
    private interface Measure {
        double seconds(Database database) throws SQLException;
    }

    private double onFreshDatabase(Measure measure) throws SQLException {
        try (var database = vendor == Vendor.SQLITE ? Databases.sqlite(folder) : Databases.postgresql()) {
            database.writes().useHandle(handle -> new DossierStore(handle).save(dossier));
            return measure.seconds(database);
        }
    }

    private double insertRaw(Database database) throws SQLException {
        var insertion = new RawInsertion(database, new BigResults(rows).rows());
        return seconds(insertion::run);
    }

    private double importFile(Database database) throws SQLException {
        var imports = new FileImport(database, () -> BigResults.RECORDED_AT);
        return seconds(() -> imports.importFile(file, BigResults.AUTHOR));
    }

    /** What is timed. */
    private interface Work {
        void run() throws SQLException;
    }

    private double importBesideAnotherWriterThenAgain(Database database) throws SQLException {
        try (var other = new OtherWriter(database)) {
            double first = importFile(database);
            say("à côté d’un autre qui écrit : %.2f s, où il a attendu %.2f s au plus", first, other.longestWait());
        }
        double again = importFile(database);
        say("le même fichier une seconde fois : %.2f s", again);
        return again;
    }

    /** The two ways come to the same, or comparing their times means nothing. */
    private void requireSameRows() throws SQLException {
        List<String> hashes = new ArrayList<>();
        for (Measure way : List.<Measure>of(this::insertRaw, this::importFile)) {
            onFreshDatabase(database -> {
                double seconds = way.seconds(database);
                hashes.add(StoredRows.hash(database));
                return seconds;
            });
        }
        if (!hashes.get(0).equals(hashes.get(1))) {
            throw new IllegalStateException("JDBC alone and the import did not store the same rows");
        }
        say("les deux façons ont enregistré les mêmes lignes : SHA-256 %s", hashes.get(0));
    }

    private static double seconds(Work work) throws SQLException {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.FRANCE, form, values));
    }
}
