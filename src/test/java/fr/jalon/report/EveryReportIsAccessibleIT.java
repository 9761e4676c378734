package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.fixture.Databases;
import fr.jalon.report.check.CheckProcess;
import fr.jalon.report.check.CheckProcess.Spent;
import fr.jalon.settings.CheckLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The annual reports of the sample contracts keep every rule of PDF/UA-1 and PDF/A: a few of them, the fullest and the
 * emptiest included, or with -Djalon.every=true every contract and year.
 */
class EveryReportIsAccessibleIT {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-07-01T08:00:00Z"));
    private static final int YEAR = 2026;
    private static final long SEED = 18;
    private static final Path SAMPLES = Path.of("sample-data");
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    private record Wanted(ContractId contract, int year) {}

    @Test
    void no_rule_fails_and_no_text_is_lost() throws Exception {
        try (Database database = Databases.sqlite(folder)) {
            importSamples(new FileImport(database, CLOCK));
            List<Wanted> every = every(database);
            Queue<Wanted> wanted = new ConcurrentLinkedQueue<>(Boolean.getBoolean("jalon.every") ? every : some(every));
            int reports = wanted.size();
            Queue<String> refused = new ConcurrentLinkedQueue<>();
            long start = System.nanoTime();
            List<Spent> spent = issue(database, wanted, refused);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.FRANCE,
                    "%d rapports sur %d, %d pages\u00a0: %d refusés par le contrôle (PDF/UA-1, PDF/A, texte)\u202f;"
                            + " %.1f s en tout, %.1f s de contrôle en %d processus, %d Mio de tas au plus pour chacun%n",
                    reports,
                    every.size(),
                    spent.stream().mapToInt(Spent::pages).sum(),
                    refused.size(),
                    seconds,
                    spent.stream().mapToLong(Spent::millis).sum() / 1e3,
                    spent.size(),
                    spent.stream().mapToLong(Spent::peakHeapBytes).max().orElse(0) >> 20);

            assertThat(refused).isEmpty();
            assertThat(spent.stream().mapToInt(Spent::documents).sum()).isEqualTo(reports);
        }
    }

    private List<Spent> issue(Database database, Queue<Wanted> wanted, Queue<String> refused) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Spent>> each = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> workers.submit(() -> work(database, wanted, refused)))
                    .toList();
            List<Spent> spent = new ArrayList<>();
            for (Future<Spent> one : each) {
                spent.add(one.get());
            }
            return spent;
        } finally {
            workers.shutdownNow();
        }
    }

    private Spent work(Database database, Queue<Wanted> wanted, Queue<String> refused) {
        try (CheckProcess check = new CheckProcess(CheckLimits.byDefault())) {
            ReportRunner runner = new ReportRunner(
                    database,
                    new ReportCompiler(Path.of("report-templates")),
                    check,
                    new Archive(folder.resolve("editions")),
                    CLOCK);
            for (Wanted next = wanted.poll(); next != null; next = wanted.poll()) {
                try {
                    runner.run(
                            new ReportRequest(
                                    next.contract(), DocumentKind.ANNUAL_REPORT, next.year(), null, "cli:essai"),
                            Progress.NONE);
                } catch (ReportRefused e) {
                    refused.add(next + "\u00a0: " + e.getMessage());
                }
            }
            return check.spent();
        }
    }

    private static void importSamples(FileImport imports) throws IOException {
        for (String kind : List.of("contracts", "results")) {
            try (Stream<Path> files = Files.list(SAMPLES.resolve(kind))) {
                files.sorted().forEach(file -> imports.importFile(file, "cli:essai"));
            }
        }
    }

    private static List<Wanted> every(Database database) {
        return database.reads().inTransaction(handle -> new DossierStore(handle).list()).stream()
                .flatMap(EveryReportIsAccessibleIT::years)
                .toList();
    }

    private static Stream<Wanted> years(Contract contract) {
        return IntStream.rangeClosed(contract.firstYear(), Math.min(contract.lastYear(), YEAR))
                .mapToObj(year -> new Wanted(contract.id(), year));
    }

    /** The last year of the contract with most results, the first of the one with fewest, and two at random. */
    private static List<Wanted> some(List<Wanted> every) throws IOException {
        Wanted fullest = every.get(0);
        Wanted emptiest = every.get(0);
        for (Wanted each : every) {
            if (results(each) >= results(fullest)) {
                fullest = each;
            }
            if (results(each) < results(emptiest)) {
                emptiest = each;
            }
        }
        List<Wanted> others = new ArrayList<>(every);
        others.removeAll(List.of(fullest, emptiest));
        Collections.shuffle(others, new Random(SEED));
        return List.of(fullest, emptiest, others.get(0), others.get(1));
    }

    private static long results(Wanted wanted) throws IOException {
        Path file = SAMPLES.resolve("results").resolve(wanted.contract() + ".csv");
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
