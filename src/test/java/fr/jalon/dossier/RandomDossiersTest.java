package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.db.Database;
import fr.jalon.fixture.Databases;
import fr.jalon.fixture.RandomDossiers;
import fr.jalon.fixture.Results;
import fr.jalon.indicator.Indicator;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixtures drawn by lot go through both databases unchanged, and leave no shape out. */
class RandomDossiersTest {
    private static final long[] SEEDS = LongStream.range(0, 60).toArray();

    @TempDir
    Path folder;

    @Test
    void the_same_seed_draws_the_same() {
        var dossier = RandomDossiers.dossier(-5);

        assertThat(RandomDossiers.dossier(-5)).isEqualTo(dossier);
        assertThat(RandomDossiers.results(-5, dossier)).isEqualTo(RandomDossiers.results(-5, dossier));
        assertThat(RandomDossiers.dossier(-6)).isNotEqualTo(dossier);
    }

    @Test
    void every_shape_direction_and_frequency_is_drawn() {
        var indicators = LongStream.of(SEEDS)
                .mapToObj(RandomDossiers::dossier)
                .flatMap(dossier -> dossier.indicators().stream())
                .toList();

        assertThat(indicators).extracting(Indicator::shape).contains(Indicator.Shape.values());
        assertThat(indicators).extracting(Indicator::direction).contains(Indicator.Direction.values());
        assertThat(indicators).extracting(Indicator::accumulation).contains(Indicator.Accumulation.values());
        assertThat(indicators.stream().map(Indicator::frequency).collect(Collectors.toSet()))
                .hasSize(5);
        assertThat(indicators).anyMatch(indicator -> indicator.formula() != null);
        assertThat(indicators).anyMatch(indicator -> indicator.definitions().size() > 1);
    }

    @Test
    void what_was_drawn_comes_back_from_sqlite() {
        try (var database = Databases.sqlite(folder)) {
            goesThrough(database);
        }
    }

    @Test
    void what_was_drawn_comes_back_from_postgresql() {
        try (var database = Databases.postgresql()) {
            goesThrough(database);
        }
    }

    private static void goesThrough(Database database) {
        database.writes().useTransaction(handle -> {
            var ledger = handle.attach(ResultStore.class);
            var dossiers = new DossierStore(handle);
            for (long seed : SEEDS) {
                var dossier = RandomDossiers.dossier(seed);
                dossiers.save(dossier);
                RandomDossiers.enter(ledger, RandomDossiers.results(seed, dossier));
            }
        });
        database.reads().useTransaction(handle -> {
            var ledger = handle.attach(ResultStore.class);
            var dossiers = new DossierStore(handle);
            for (long seed : SEEDS) {
                var dossier = RandomDossiers.dossier(seed);
                var id = dossier.contract().id();
                assertThat(dossiers.find(id)).contains(dossier);
                assertThat(plain(ledger.list(id))).isEqualTo(plain(RandomDossiers.results(seed, dossier)));
            }
        });
    }

    /** With places in the list for ids, as they were drawn. */
    private static List<Result> plain(List<Result> results) {
        var ids = results.stream().map(Result::id).toList();
        return results.stream()
                .map(result -> Results.renumbered(result, id -> ids.indexOf(id) + 1L))
                .toList();
    }
}
