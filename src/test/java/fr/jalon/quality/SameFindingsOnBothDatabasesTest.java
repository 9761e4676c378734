package fr.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.db.Database;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.RandomDossiers;
import fr.jalon.result.ResultStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random contracts, stored in both databases, have the same findings in the same order. */
class SameFindingsOnBothDatabasesTest {
    private static final long FIXTURES = Math.min(Long.getLong("jalon.fixtures", 1000), 300);
    private static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void random_contracts_have_the_same_findings() {
        try (Database sqlite = Databases.sqlite(folder);
                Database postgresql = Databases.postgresql()) {
            enter(sqlite);
            enter(postgresql);

            List<Verdict> expected = new Inspection(sqlite, () -> NOW).checkAll();
            List<Verdict> actual = new Inspection(postgresql, () -> NOW).checkAll();

            assertThat(actual).isEqualTo(expected);
            assertThat(expected.stream()
                            .flatMap(verdict -> verdict.outcomes().stream())
                            .filter(outcome -> !outcome.findings().isEmpty())
                            .map(outcome -> outcome.check().name())
                            .distinct())
                    .as("checks that found something")
                    .hasSizeGreaterThan(Checks.ALL.size() / 2);
        }
    }

    private static void enter(Database database) {
        database.writes().useTransaction(handle -> {
            DossierStore dossiers = new DossierStore(handle);
            ResultStore results = handle.attach(ResultStore.class);
            for (long seed = 1; seed <= FIXTURES; seed++) {
                Dossier dossier = RandomDossiers.dossier(seed);
                dossiers.save(dossier);
                RandomDossiers.enter(results, RandomDossiers.results(seed, dossier));
            }
        });
    }
}
