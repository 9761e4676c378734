package fr.jalon.office.workbook;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.generator.ContractGenerator;
import fr.jalon.fixture.generator.GeneratedContract;
import fr.jalon.fixture.generator.Recipe;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Bilans to write as workbooks, and workbooks read back. */
final class Samples {
    private Samples() {}

    /** A sample contract, imported and frozen at the closing of the year's collection. */
    static Bilan sample(Path folder, String name, int year) {
        try (Database database = Database.open(folder.resolve(name + ".db"))) {
            FileImport imports = new FileImport(database, () -> Instant.parse("2026-03-02T09:00:00Z"));
            imports.importFile(Path.of("sample-data/contracts/" + name + ".yaml"), "cli:essai");
            imports.importFile(Path.of("sample-data/results/" + name + ".csv"), "cli:essai");
            ContractId id = new ContractId(name);
            return database.reads()
                    .inTransaction(handle -> bilan(
                            new DossierStore(handle).find(id).orElseThrow(),
                            handle.attach(ResultStore.class).list(id),
                            year));
        }
    }

    /** A drawn contract of that size, in its last year. */
    static Bilan drawn(int fiches, int indicators, int years) {
        Recipe recipe =
                Recipe.USUAL.withFiches(fiches).withIndicators(indicators).withYears(years);
        GeneratedContract contract = new ContractGenerator(7, recipe).contract(0);
        Dossier dossier = contract.dossier();
        return bilan(dossier, contract.results(), dossier.contract().lastYear());
    }

    static Bilan bilan(Dossier dossier, List<Result> results, int year) {
        return new BilanCompiler()
                .compile(new BilanInput(
                        dossier, results, year, LocalDate.of(year + 1, 1, 31), EditionNumber.FIRST, null));
    }

    static byte[] written(Bilan bilan) {
        return new WorkbookWriter().write(bilan, new AnnualReportCompiler().compile(bilan));
    }

    static XSSFWorkbook read(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
