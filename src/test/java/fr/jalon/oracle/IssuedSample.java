package fr.jalon.oracle;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.fixture.Checks;
import fr.jalon.report.Archive;
import fr.jalon.report.Progress;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRequest;
import fr.jalon.report.ReportRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** The annual report of the sample contract, issued as the command line issues it: import, freeze, compile, seal. */
final class IssuedSample {
    static final Path CONTRACT = Path.of("sample-data/contracts/loue-lison-2.yaml");
    static final Path RESULTS = Path.of("sample-data/results/loue-lison-2.csv");
    static final int YEAR = 2025;
    static final LocalDate FREEZE = LocalDate.of(2026, 1, 31);

    private IssuedSample() {}

    static byte[] pdf(Path folder) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-02-02T08:00:00Z"));
        try (Database database = Database.open(folder.resolve("jalon.db"))) {
            FileImport imports = new FileImport(database, clock);
            imports.importFile(CONTRACT, "cli:essai");
            imports.importFile(RESULTS, "cli:essai");
            ReportRunner runner = new ReportRunner(
                    database,
                    new ReportCompiler(Path.of("report-templates")),
                    Checks.SHARED,
                    new Archive(folder.resolve("editions")),
                    clock);
            ReportRequest request = new ReportRequest(
                    new ContractId("loue-lison-2"), DocumentKind.ANNUAL_REPORT, YEAR, FREEZE, "cli:essai");
            return Files.readAllBytes(runner.run(request, Progress.NONE).pdf());
        }
    }
}
