package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.ContractId;
import fr.jalon.file.Problem;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultsMergeTest {
    private final Ledger ledger = new Ledger();

    @Test
    void into_an_empty_ledger_everything_is_added() {
        var merged = ledger.take(List.of(row("2024", "40"), row("2025", "46")));

        assertThat(merged.added()).isEqualTo(2);
        assertThat(merged.corrected()).isZero();
        assertThat(ledger.stored()).extracting(Result::author).containsOnly("cli:root");
        assertThat(ledger.stored()).extracting(Result::recordedAt).containsOnly(Ledger.NOW);
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() {
        var rows = List.of(row("2024", "40"), row("2025", "46"), row("2025", "47", "Faute de frappe"));
        ledger.take(rows);

        var merged = ledger.merge(rows);

        assertThat(merged).isEqualTo(new ResultsMerge.Merged(List.of(), 0, 0, List.of()));
    }

    @Test
    void two_rows_of_one_cell_become_a_value_and_its_correction_in_one_batch() {
        var merged = ledger.take(List.of(row("2025", "46"), row("2025", "47", "Faute de frappe")));

        assertThat(merged.added()).isEqualTo(1);
        assertThat(merged.corrected()).isEqualTo(1);
        assertThat(merged.inserts().get(1).replacesIndex()).isZero();
        assertThat(ledger.stored()).extracting(Result::replaces).containsExactly(null, 1L);
        assertThat(ledger.stored()).extracting(Result::reason).containsExactly(null, "Faute de frappe");
    }

    @Test
    void a_correction_added_to_the_file_is_the_only_thing_added() {
        ledger.take(List.of(row("2025", "46")));

        var merged = ledger.take(List.of(row("2025", "46"), row("2025", "47", "Faute de frappe")));

        assertThat(merged.added()).isZero();
        assertThat(merged.corrected()).isEqualTo(1);
        assertThat(ledger.stored()).extracting(Result::replaces).containsExactly(null, 1L);
    }

    @Test
    void a_value_that_comes_back_is_a_correction_like_another() {
        ledger.take(List.of(row("2025", "46"), row("2025", "47", "Relu")));

        ledger.take(List.of(row("2025", "46"), row("2025", "47", "Relu"), row("2025", "46", "Relu encore")));

        assertThat(ledger.stored()).extracting(Result::replaces).containsExactly(null, 1L, 2L);
    }

    @Test
    void another_value_without_a_reason_is_a_problem_that_names_what_is_stored() {
        ledger.take(List.of(row("2025", "46.50")));

        var merged = ledger.merge(List.of(row("2025", "47"), row("2024", "40")));

        assertThat(merged.inserts()).isEmpty();
        assertThat(merged.problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .isEqualTo("""
                r.csv, ligne 7, 8.1, 2025\u00a0: «\u202f47\u202f» lu\u202f; la base contient déjà 46,5, saisi le 13/03/2026 par cli:root\u202f; ce qui diffère\u00a0: la valeur.
                    Remède\u00a0: pour corriger, écrire pourquoi dans la colonne «\u202freason\u202f»\u202f; sinon retirer la ligne.""");
    }

    @Test
    void another_value_with_a_reason_corrects_what_is_stored() {
        ledger.take(List.of(row("2025", "46")));

        var merged = ledger.take(List.of(row("2025", "47", "Faute de frappe")));

        assertThat(merged.inserts().get(0).result().replaces()).isEqualTo(1L);
        assertThat(merged.corrected()).isEqualTo(1);
    }

    @Test
    void one_more_decimal_zero_is_no_change() {
        ledger.take(List.of(row("2025", "46")));

        assertThat(ledger.merge(List.of(row("2025", "46.00"))).inserts()).isEmpty();
    }

    @Test
    void the_reason_of_a_first_value_is_left_out() {
        ledger.take(List.of(row("2025", "46", "Reprise d’un autre outil")));

        assertThat(ledger.stored().get(0).reason()).isNull();
        assertThat(ledger.merge(List.of(row("2025", "46", "Reprise d’un autre outil")))
                        .inserts())
                .isEmpty();
    }

    @Test
    void a_detail_is_a_cell_of_its_own() {
        ledger.take(List.of(row("2025", "46"), detail("SEX=F", "30")));

        assertThat(ledger.merge(List.of(detail("SEX=F", "30"))).inserts()).isEmpty();
        assertThat(ledger.stored()).extracting(Result::replaces).containsOnlyNulls();
    }

    @Property
    void merged_twice_is_merged_once(@ForAll("files") List<ResultRow> rows) {
        var once = new Ledger();
        once.take(rows);
        var stored = List.copyOf(once.stored());

        var again = once.take(rows);

        assertThat(again.inserts()).isEmpty();
        assertThat(again.problems()).isEmpty();
        assertThat(once.stored()).isEqualTo(stored);
    }

    @Property
    void a_file_taken_in_two_bites_ends_where_the_whole_file_ends(
            @ForAll("files") List<ResultRow> rows, @ForAll int cut) {
        var whole = new Ledger();
        whole.take(rows);
        var bites = new Ledger();
        bites.take(rows.subList(0, Math.floorMod(cut, rows.size() + 1)));
        bites.take(rows);

        assertThat(standing(bites)).containsExactlyInAnyOrderElementsOf(standing(whole));
        assertThat(bites.stored()).hasSameSizeAs(whole.stored());
    }

    @Property
    void every_cell_has_one_row_that_nothing_replaces(
            @ForAll("files") List<ResultRow> first, @ForAll("files") List<ResultRow> second) {
        var both = new Ledger();
        both.take(first);
        both.take(second);

        assertThat(standing(both)).extracting(CellPlace::of).doesNotHaveDuplicates();
    }

    private static List<Result> standing(Ledger ledger) {
        Set<Long> replaced = new HashSet<>();
        ledger.stored().forEach(result -> replaced.add(result.replaces()));
        return ledger.stored().stream()
                .filter(result -> !replaced.contains(result.id()))
                .map(result -> new Result(
                        0,
                        result.contract(),
                        result.indicator(),
                        result.period(),
                        result.detail(),
                        result.cell(),
                        result.collectedOn(),
                        result.source(),
                        result.comment(),
                        result.evidence(),
                        result.evidenceSha256(),
                        result.author(),
                        result.recordedAt(),
                        null,
                        null))
                .toList();
    }

    /** Files of few cells and few values, so that cells are corrected often; every later row of a cell has its reason. */
    @Provide
    Arbitrary<List<ResultRow>> files() {
        Arbitrary<ResultRow> row = Combinators.combine(
                        Arbitraries.of("2024", "2025", "2026"), Arbitraries.of("1", "2", "3"))
                .as((period, value) -> row(period, value, "Relu"));
        return row.list().ofMaxSize(10).map(ResultsMergeTest::withoutNeedlessReasons);
    }

    private static List<ResultRow> withoutNeedlessReasons(List<ResultRow> rows) {
        var seen = new HashSet<Period>();
        var file = new ArrayList<ResultRow>();
        for (ResultRow row : rows) {
            boolean first = seen.add(row.period());
            file.add(first ? row(row.period().value(), String.valueOf(row.cell().value())) : row);
        }
        return file;
    }

    private static ResultRow row(String period, String value) {
        return row(period, "", value, null);
    }

    private static ResultRow row(String period, String value, String reason) {
        return row(period, "", value, reason);
    }

    private static ResultRow detail(String detail, String value) {
        return row("2025", detail, value, null);
    }

    private static ResultRow row(String period, String detail, String value, @Nullable String reason) {
        return new ResultRow(
                7,
                new ContractId("loue-lison-2"),
                new IndicatorCode("8.1"),
                new Period(period),
                detail,
                Cell.of(new BigDecimal(value)),
                LocalDate.of(2026, 1, 15),
                null,
                null,
                null,
                null,
                reason);
    }
}
