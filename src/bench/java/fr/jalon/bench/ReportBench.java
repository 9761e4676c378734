package fr.jalon.bench;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.fixture.Checks;
import fr.jalon.fixture.Databases;
import fr.jalon.report.Archive;
import fr.jalon.report.BilanReader;
import fr.jalon.report.Progress;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRenderer;
import fr.jalon.report.ReportRequest;
import fr.jalon.report.ReportRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a sealed report costs beside what JasperReports alone needs to fill and export the same pages from the same data in
 * memory: in one process, in turn, every year of two sample contracts. Fails when the whole path but its check takes more
 * than 1.15 times as long.
 */
public final class ReportBench {
    private static final double PROMISED = 1.15;
    private static final int ROUNDS = 5;
    private static final List<String> CONTRACTS = List.of("pays-ledonien", "loue-lison-2");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ReportCompiler compiler = new ReportCompiler(Path.of("report-templates"));
    private final Path folder;

    private ReportBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("jalon-mesure");
        try {
            System.exit(new ReportBench(folder).isPromiseKept() ? 0 : 1);
        } finally {
            Folders.delete(folder);
        }
    }

    private boolean isPromiseKept() throws IOException {
        List<Round> rounds = new ArrayList<>();
        for (int n = 0; n <= ROUNDS; n++) {
            Round round = round();
            System.out.println((n == 0 ? "mise en train" : "tour " + n) + " : " + round);
            if (n > 0) {
                rounds.add(round);
            }
        }
        double ratio = median(rounds.stream().map(Round::ratio).toList());
        System.out.printf(
                Locale.FRANCE,
                "gel + bilan + composition + scellement : %.2f fois JasperReports seul (médiane)%n",
                ratio);
        return ratio <= PROMISED;
    }

    /** Seconds over all reports of a round. */
    private record Round(int reports, double alone, double path, StageClock stages) {
        double ratio() {
            return path / alone;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.FRANCE,
                    "%d rapports, JasperReports seul %.2f s, chemin entier %.2f s, rapport %.2f ; %s",
                    reports,
                    alone,
                    path,
                    ratio(),
                    stages);
        }
    }

    private Round round() throws IOException {
        StageClock stages = new StageClock();
        double alone = 0;
        double path = 0;
        int reports = 0;
        try (Database database = Databases.sqlite(folder)) {
            FileImport imports = new FileImport(database, () -> NOW);
            for (String contract : CONTRACTS) {
                imports.importFile(Path.of("sample-data/contracts/" + contract + ".yaml"), "mesure");
                imports.importFile(Path.of("sample-data/results/" + contract + ".csv"), "mesure");
            }
            Path archive = Files.createTempDirectory(folder, "editions");
            ReportRunner runner = new ReportRunner(database, compiler, Checks.SHARED, new Archive(archive), () -> NOW);
            BilanReader bilans = new BilanReader(database, () -> NOW);
            for (ReportRequest request : requests()) {
                AnnualReport report = new AnnualReportCompiler().compile(bilans.read(request));
                alone += seconds(() -> new ReportRenderer(compiler.templates(), Locale.FRANCE)
                        .render(report, report.imprint(), Progress.NONE));
                double before = stages.apart();
                path += seconds(() -> runner.run(request, stages));
                stages.stop();
                path -= stages.apart() - before;
                reports++;
            }
        }
        return new Round(reports, alone, path, stages);
    }

    private static List<ReportRequest> requests() {
        List<ReportRequest> requests = new ArrayList<>();
        for (int year = 2019; year <= 2024; year++) {
            requests.add(request("pays-ledonien", year));
        }
        requests.add(request("loue-lison-2", 2024));
        requests.add(request("loue-lison-2", 2025));
        return requests;
    }

    private static ReportRequest request(String contract, int year) {
        return new ReportRequest(new ContractId(contract), DocumentKind.ANNUAL_REPORT, year, null, "mesure");
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
