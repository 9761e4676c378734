package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.db.Database;
import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Indicators;
import fr.jalon.fixture.Results;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger of results keeps to, on either database. */
abstract class ResultStoreContract {
    private static final Cell THIRTEEN = Cell.of(new BigDecimal("13.0"));

    private Database database;
    private ResultStore ledger;
    private ResultStore results;

    abstract Database freshDatabase();

    @BeforeEach
    final void open() {
        database = freshDatabase();
        database.writes().useHandle(handle -> new DossierStore(handle).save(Dossiers.LOUE_LISON));
        ledger = database.writes().onDemand(ResultStore.class);
        results = database.reads().onDemand(ResultStore.class);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void rows_come_back_as_they_were_entered_in_the_order_they_were_recorded() {
        var text = Results.of(
                Indicators.MEDECINS,
                "2024",
                Cell.text("n’a pas changé\u00a0; «\u202fstable\u202f»"),
                "2025-02-01T00:00:00Z");
        var entered = List.of(Results.SHARE_OF_WOMEN, Results.TWELVE_TRAINED, Results.DELAY_UNKNOWN, text);

        ledger.insertAll(entered);

        var listed = results.list(Dossiers.LOUE_LISON_ID);
        assertThat(listed).extracting(row -> Results.withId(row, 0)).containsExactlyElementsOf(entered);
        assertThat(listed).extracting(Result::id).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-0.10",
                "12.50",
                "100000000000000000000.000000000000001",
                "0.30000000000000004",
                "-7"
            })
    final void a_decimal_keeps_every_digit(String digits) {
        ledger.insert(
                Results.of(Indicators.SECOURISTES, "2025-Q2", Cell.of(new BigDecimal(digits)), "2025-07-01T00:00:00Z"));

        assertThat(results.list(Dossiers.LOUE_LISON_ID))
                .extracting(row -> row.cell().value())
                .containsExactly(new BigDecimal(digits));
    }

    @Test
    final void a_correction_hides_the_value_it_corrects() {
        var first = enter(Results.TWELVE_TRAINED);
        var corrected = enter(Results.correcting(first, THIRTEEN, "2025-05-02T09:00:00Z"));

        assertThat(results.latest(Dossiers.LOUE_LISON_ID)).containsExactly(corrected);
        assertThat(results.list(Dossiers.LOUE_LISON_ID)).containsExactly(first, corrected);
    }

    @Test
    final void a_value_is_known_as_it_was_at_any_time() {
        var first = enter(Results.TWELVE_TRAINED);
        var corrected = enter(Results.correcting(first, THIRTEEN, "2025-05-02T09:00:00Z"));

        assertThat(latestAt("2025-04-15T08:59:59.999Z")).isEmpty();
        assertThat(latestAt("2025-04-15T09:00:00Z")).containsExactly(first);
        assertThat(latestAt("2025-05-02T08:59:59.999Z")).containsExactly(first);
        assertThat(latestAt("2025-05-02T09:00:00Z")).containsExactly(corrected);
    }

    @Test
    final void a_cell_tells_its_whole_story() {
        var first = enter(Results.TWELVE_TRAINED);
        enter(Results.withDetail(Results.TWELVE_TRAINED, "SEX=F"));
        var second = enter(Results.correcting(first, THIRTEEN, "2025-05-02T09:00:00Z"));
        var third = enter(
                Results.correcting(second, Cell.missing(MissingReason.PENDING, "recomptage"), "2025-05-03T09:00:00Z"));

        assertThat(results.chain(Dossiers.LOUE_LISON_ID, Indicators.SECOURISTES.code(), new Period("2025-Q1"), ""))
                .containsExactly(first, second, third);
    }

    @Test
    final void a_cell_has_one_first_row() {
        enter(Results.TWELVE_TRAINED);

        assertThatThrownBy(() -> enter(Results.TWELVE_TRAINED)).hasMessageContaining("result_cell");
        enter(Results.withDetail(Results.TWELVE_TRAINED, "SEX=F"));
    }

    @Test
    final void a_row_is_corrected_once() {
        var first = enter(Results.TWELVE_TRAINED);
        enter(Results.correcting(first, THIRTEEN, "2025-05-02T09:00:00Z"));

        assertThatThrownBy(() -> enter(Results.correcting(first, THIRTEEN, "2025-05-03T09:00:00Z")))
                .hasMessageMatching("(?s).*(result_cell|result_replaces|result\\.replaces).*");
    }

    @Test
    final void a_correction_stays_in_its_cell() {
        var first = enter(Results.TWELVE_TRAINED);
        var elsewhere = Results.withDetail(Results.correcting(first, THIRTEEN, "2025-05-02T09:00:00Z"), "SEX=F");

        assertThatThrownBy(() -> enter(elsewhere)).hasMessageContaining("another cell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update result set value = '1'", "update result set comment = 'x'", "delete from result"})
    final void a_row_is_never_changed_nor_removed(String sql) {
        var first = enter(Results.TWELVE_TRAINED);

        assertThatThrownBy(() -> database.writes().useHandle(handle -> handle.execute(sql)))
                .hasMessageContaining("result is append-only");
        assertThat(results.list(Dossiers.LOUE_LISON_ID)).containsExactly(first);
    }

    @Test
    final void an_unknown_indicator_has_no_results() {
        var unknown = Results.of(
                Indicators.named(Indicators.SECOURISTES, "9.9"), "2025-Q1", THIRTEEN, "2025-05-03T09:00:00Z");

        assertThatThrownBy(() -> enter(unknown)).hasMessageMatching("(?is).*foreign.?key.*");
    }

    @Test
    final void a_batch_that_fails_leaves_nothing_behind() {
        var batch = List.of(Results.SHARE_OF_WOMEN, Results.TWELVE_TRAINED, Results.TWELVE_TRAINED);

        assertThatThrownBy(() -> ledger.insertAll(batch)).isInstanceOf(RuntimeException.class);
        assertThat(results.list(Dossiers.LOUE_LISON_ID)).isEmpty();
    }

    @Test
    final void many_rows_are_stored_in_chunks() {
        var many = IntStream.range(0, 2_500)
                .mapToObj(n -> Results.withDetail(Results.TWELVE_TRAINED, "QPV=" + n))
                .toList();

        ledger.insertAll(many);

        assertThat(results.latest(Dossiers.LOUE_LISON_ID))
                .extracting(Result::detail)
                .containsExactlyElementsOf(many.stream().map(Result::detail).toList());
    }

    @Test
    final void the_indicators_with_a_result_are_known() {
        enter(Results.TWELVE_TRAINED);
        enter(Results.DELAY_UNKNOWN);

        assertThat(results.measured(Dossiers.LOUE_LISON_ID))
                .containsExactlyInAnyOrder(Indicators.SECOURISTES.code(), Indicators.DELAI.code());
    }

    private List<Result> latestAt(String instant) {
        return results.latestAt(Dossiers.LOUE_LISON_ID, Instant.parse(instant));
    }

    private Result enter(Result result) {
        return Results.withId(result, ledger.insert(result));
    }
}
