package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.YearValue;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.RandomDossiers;
import fr.jalon.result.ResultStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random contracts, stored in both databases, give one bilan: every digit, every sentence. How many is the property
 * {@code jalon.fixtures}.
 */
class SameFiguresOnBothDatabasesTest {
    private static final long FIXTURES = Long.getLong("jalon.fixtures", 1000);
    private static final long IN_ONE_TRANSACTION = 50;

    @TempDir
    Path folder;

    @Test
    void random_contracts_have_the_same_bilan_to_the_digit() {
        long[] figures = new long[1];
        try (Database sqlite = Databases.sqlite(folder);
                Database postgresql = Databases.postgresql()) {
            for (long first = 1; first <= FIXTURES; first += IN_ONE_TRANSACTION) {
                long end = Math.min(first + IN_ONE_TRANSACTION, FIXTURES + 1);
                enter(sqlite, first, end);
                enter(postgresql, first, end);
                LongStream.range(first, end).forEach(seed -> {
                    Bilan expected = compile(sqlite, seed);
                    assertThat(compile(postgresql, seed)).as("seed " + seed).isEqualTo(expected);
                    figures[0] += expected.fiches().stream()
                            .flatMap(fiche -> fiche.indicators().stream())
                            .flatMap(indicator -> indicator.years().stream())
                            .filter(YearValue::hasValue)
                            .count();
                });
            }
        }
        System.out.println(FIXTURES + " contracts, " + figures[0] + " year values equal on both databases");
        assertThat(figures[0]).isGreaterThan(FIXTURES);
    }

    private static void enter(Database database, long first, long end) {
        database.writes().useTransaction(handle -> {
            DossierStore dossiers = new DossierStore(handle);
            ResultStore results = handle.attach(ResultStore.class);
            for (long seed = first; seed < end; seed++) {
                Dossier dossier = RandomDossiers.dossier(seed);
                dossiers.save(dossier);
                RandomDossiers.enter(results, RandomDossiers.results(seed, dossier));
            }
        });
    }

    private static Bilan compile(Database database, long seed) {
        ContractId id = new ContractId("hasard-" + seed);
        return database.reads().inTransaction(handle -> {
            Dossier dossier = new DossierStore(handle).find(id).orElseThrow();
            int years = dossier.contract().lastYear() - dossier.contract().firstYear() + 1;
            int year = dossier.contract().firstYear() + (int) (seed % years);
            return new BilanCompiler()
                    .compile(new BilanInput(
                            dossier,
                            handle.attach(ResultStore.class).list(id),
                            year,
                            LocalDate.of(year + 1, 1, 31),
                            EditionNumber.FIRST,
                            null));
        });
    }
}
