package fr.jalon.bench;

import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.fixture.Checks;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.generator.ContractGenerator;
import fr.jalon.fixture.generator.GeneratedContract;
import fr.jalon.fixture.generator.Recipe;
import fr.jalon.report.Archive;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRequest;
import fr.jalon.report.ReportRunner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * Whether a report grows in step with its contract: 15, 30 and 60 fiches of 12 indicators over six years, sealed and
 * checked, in the heap that the command gives. Fails when a fiche of the greatest costs twice one of the smallest.
 */
public final class ReportGrowth {
    private static final double PROMISED = 2.0;
    private static final int[] FICHES = {15, 30, 60};
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ReportCompiler compiler = new ReportCompiler(Path.of("report-templates"));
    private final Path folder;

    private ReportGrowth(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("jalon-mesure");
        try {
            System.exit(new ReportGrowth(folder).isPromiseKept() ? 0 : 1);
        } finally {
            Folders.delete(folder);
        }
    }

    private boolean isPromiseKept() throws IOException {
        say("tas de %d Mio", Runtime.getRuntime().maxMemory() >> 20);
        measure(FICHES[0], 0);
        double[] each = new double[FICHES.length];
        for (int i = 0; i < FICHES.length; i++) {
            each[i] = measure(FICHES[i], i + 1);
        }
        double growth = each[each.length - 1] / each[0];
        say("une fiche du plus grand coûte %.2f fois une fiche du plus petit (%.0f au plus)", growth, PROMISED);
        return growth <= PROMISED;
    }

    /** Milliseconds a fiche. */
    private double measure(int fiches, int round) throws IOException {
        GeneratedContract drawn = contract(fiches);
        Path place = Files.createDirectory(folder.resolve("tour-" + round));
        drawn.write(place);
        String id = drawn.dossier().contract().id().value();
        try (Database database = Databases.sqlite(place)) {
            FileImport imports = new FileImport(database, () -> NOW);
            imports.importFile(place.resolve(id + ".yaml"), "mesure");
            imports.importFile(place.resolve(id + ".csv"), "mesure");
            ReportRunner runner = new ReportRunner(
                    database, compiler, Checks.SHARED, new Archive(place.resolve("editions")), () -> NOW);
            StageClock stages = new StageClock();
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            IssuedReport issued = runner.run(
                    new ReportRequest(
                            drawn.dossier().contract().id(),
                            DocumentKind.ANNUAL_REPORT,
                            drawn.dossier().contract().lastYear(),
                            null,
                            "mesure"),
                    stages);
            double seconds = (System.nanoTime() - start) / 1e9;
            stages.stop();
            say(
                    "%d fiches, %d indicateurs, %d valeurs%s : %.2f s, %d pages, %.0f Mio de tas au plus ; %s",
                    fiches,
                    drawn.dossier().indicators().size(),
                    drawn.results().size(),
                    round == 0 ? " (mise en train)" : "",
                    seconds,
                    issued.pages(),
                    heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0,
                    stages);
            return seconds * 1000 / fiches;
        }
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** The first drawn contract whose six years are past. */
    private static GeneratedContract contract(int fiches) {
        Recipe recipe = Recipe.USUAL.withFiches(fiches).withIndicators(12).withYears(6);
        return new ContractGenerator(4, recipe)
                .contracts()
                .filter(each -> each.dossier().contract().lastYear() < 2026
                        && each.dossier().contract().lastYear()
                                        - each.dossier().contract().firstYear()
                                == 5)
                .findFirst()
                .orElseThrow();
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.FRANCE, form, values));
    }
}
