package fr.jalon.report.pdf;

import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.HostileDossiers;
import fr.jalon.report.Progress;
import fr.jalon.report.RenderedReport;
import fr.jalon.report.ReportRenderer;
import fr.jalon.report.SmallReport;
import fr.jalon.report.template.TemplateSet;
import fr.jalon.result.ResultStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports of contracts full, nearly empty, and written to trip over. */
final class SampleReports {
    private SampleReports() {}

    static RenderedReport rendered(AnnualReport report, @Nullable Attachment attachment) {
        return new ReportRenderer(TemplateSet.read(SmallReport.TEMPLATES), Locale.FRANCE)
                .render(report, report.imprint(), attachment, Progress.NONE);
    }

    /** The report of a sample contract, as it is at the end of January of the next year. */
    static AnnualReport sample(Path folder, String contract, int year) {
        ContractId id = new ContractId(contract);
        try (Database database = Database.open(folder.resolve(contract + ".db"))) {
            FileImport imports = new FileImport(database, () -> Instant.parse("2026-03-02T09:00:00Z"));
            imports.importFile(Path.of("sample-data/contracts/" + contract + ".yaml"), "cli:essai");
            imports.importFile(Path.of("sample-data/results/" + contract + ".csv"), "cli:essai");
            return report(database.reads()
                    .inTransaction(handle -> new BilanInput(
                            new DossierStore(handle).find(id).orElseThrow(),
                            handle.attach(ResultStore.class).list(id),
                            year,
                            LocalDate.of(year + 1, 1, 31),
                            EditionNumber.FIRST,
                            null)));
        }
    }

    static AnnualReport hostile(long seed) {
        Dossier dossier = HostileDossiers.dossier(seed);
        int year = dossier.contract().firstYear();
        return report(new BilanInput(
                dossier,
                HostileDossiers.results(seed, dossier),
                year,
                LocalDate.of(year + 1, 1, 31),
                EditionNumber.FIRST,
                null));
    }

    private static AnnualReport report(BilanInput input) {
        return new AnnualReportCompiler().compile(new BilanCompiler().compile(input, null));
    }
}
