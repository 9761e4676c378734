package fr.jalon.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.oracle.Gauge.Attainment;
import fr.jalon.oracle.Gauge.Grade;
import fr.jalon.oracle.Gauge.Why;
import fr.jalon.oracle.Series.YearValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The oracle itself, on cases worked out by hand. */
class OracleTest {
    private static final Path FILES = Path.of("src/test/resources/oracle");
    private static Oracle oracle;

    @BeforeAll
    static void read() throws IOException {
        oracle = Oracle.of(FILES.resolve("worked.yaml"), FILES.resolve("worked.csv"), 2025, LocalDate.of(2025, 12, 31));
    }

    @Test
    void quarters_add_up_with_their_hole_counted_and_their_correction_taken() {
        YearValue sum = year("1.1");

        assertThat(sum.value()).isEqualTo(Fraction.of(12));
        assertThat(sum.filled() + "/" + sum.wanted()).isEqualTo("3/4");
        assertThat(sum.partial()).isTrue();
        assertThat(sum.holes())
                .extracting(hole -> hole.span().label() + " " + hole.reason() + " " + hole.motive())
                .containsExactly("2025-Q2 NOT_COLLECTED outil en panne");
    }

    @Test
    void percentages_add_their_parts_and_not_themselves() {
        assertThat(French.number(year("1.2").value(), 1)).isEqualTo("54,4");
        assertThat(year("1.2").top()).isEqualTo(Fraction.of(49));
        assertThat(year("1.2").bottom()).isEqualTo(Fraction.of(90));
    }

    @Test
    void a_run_adds_up_from_the_start_to_the_year() {
        assertThat(year("1.3").value()).isEqualTo(Fraction.of(46));
        assertThat(oracle.gauge("1.3").series.year(2024).value()).isEqualTo(Fraction.of(18));
        assertThat(oracle.gauge("1.3").aim(2024).ofTheYear().orElseThrow().value())
                .as("half of the way, for all that the first of the two years is longer")
                .isEqualTo(Fraction.of(20));
    }

    @Test
    void attainments_and_grades_of_the_worked_cases() {
        assertThat(printed("1.3")).isEqualTo("115,0\u202f% REACHED");
        assertThat(printed("1.4")).isEqualTo("80,0\u202f% TO_WATCH");
        assertThat(printed("1.5")).isEqualTo("100,0\u202f% ON_TRACK");
        assertThat(why("2.2")).as("due in 2026, never half due before").isEqualTo(Why.NO_TARGET);
        assertThat(oracle.gauge("2.1").attainment(2025).grade()).isEqualTo(Grade.WITHIN);
        Attainment backwards = oracle.gauge("1.4").attainment(2024);
        assertThat(French.percent(backwards.share()) + " " + backwards.grade()).isEqualTo("−30,0\u202f% CRITICAL");
    }

    @Test
    void the_target_that_holds_is_the_one_decided_last_before_the_freeze() {
        assertThat(oracle.gauge("1.4").aim(2025).ofTheYear().orElseThrow().value())
                .isEqualTo(Fraction.of(20));
    }

    @Test
    void what_has_no_attainment_says_why() {
        assertThat(why("1.1")).isEqualTo(Why.NO_TARGET);
        assertThat(why("1.6")).isEqualTo(Why.NOT_GRADED);
        assertThat(why("3.1")).isEqualTo(Why.SERIES_IS_CUT);
        assertThat(why("5.1")).isEqualTo(Why.NO_VALUE);
    }

    @Test
    void a_cut_starts_the_run_and_the_line_anew() {
        assertThat(year("3.2").value()).isEqualTo(Fraction.of(3));
        assertThat(French.percent(oracle.gauge("3.2").attainment(2025).share()))
                .as("(3 − 2) / (4 − 2)")
                .isEqualTo("50,0\u202f%");
    }

    @Test
    void a_computed_indicator_takes_the_values_of_the_others() {
        assertThat(year("1.6").value()).isEqualTo(Fraction.of(12).over(Fraction.of(48)));
    }

    @Test
    void small_counts_of_people_are_masked_and_so_are_their_shares() {
        assertThat(oracle.gauge("2.1").isMasked(2024)).as("3 of 90").isTrue();
        assertThat(oracle.gauge("2.1").isMasked(2025)).as("80 of 100").isFalse();
        assertThat(oracle.gauge("2.3").isMasked(2025)).as("10").isTrue();
    }

    @Test
    void only_what_is_owed_is_expected() {
        assertThat(oracle.sheet("FA1").expected())
                .as("4 + 4 + 1 + 1 + 1, none computed")
                .isEqualTo(11);
        assertThat(oracle.sheet("FA1").filled()).isEqualTo(8);
        assertThat(oracle.gauge("2.3").series.expected(2024))
                .as("said not to apply")
                .isEmpty();
        assertThat(oracle.sheet("FA4").expected()).as("once, in the last year").isZero();
        assertThat(year("4.1").value()).isEqualTo(Fraction.of(7));
        assertThat(oracle.sheet("FA5").expected()).as("starts in 2026").isZero();
        assertThat(oracle.sheet("FA6").expected())
                .as("given up in April: the first half-year only")
                .isEqualTo(1);
    }

    @Test
    void each_hole_is_listed_with_its_reason() {
        assertThat(oracle.missing(2025))
                .containsExactly("1.1 2025-Q2 NOT_COLLECTED", "1.2 2025-Q2 null", "1.2 2025-Q4 null");
    }

    @Test
    void each_fiche_stands_in_one_group() {
        assertThat(oracle.sheets().stream().map(Sheet::group))
                .containsExactly(
                        Sheet.Group.IN_PROGRESS,
                        Sheet.Group.LATE,
                        Sheet.Group.LATE,
                        Sheet.Group.COMPLETED,
                        Sheet.Group.NOT_STARTED,
                        Sheet.Group.ABANDONED);
        assertThat(oracle.sheet("FA2").lateness()).hasValue(new Sheet.Lateness(184, LocalDate.of(2025, 6, 30), "J1"));
        assertThat(oracle.sheet("FA3").lateness())
                .hasValue(new Sheet.Lateness(92, LocalDate.of(2025, 9, 30), "first-ends-on"));
    }

    @Test
    void execution_compares_only_lines_that_have_both_amounts() {
        Budget budget = oracle.sheet("FA1").budget();

        assertThat(budget.planned()).hasValue(Fraction.of(13_500));
        assertThat(French.percent(budget.execution().orElseThrow())).isEqualTo("95,4\u202f%");
        assertThat(budget.compared() + " " + budget.oneSided()).isEqualTo("2 1");
        assertThat(budget.byFunder().keySet()).containsExactly("ARS", "CCLL");
    }

    @Test
    void the_synthesis_says_what_moved_and_what_is_asked() {
        Synthesis synthesis = oracle.synthesis();

        assertThat(synthesis.title())
                .isEqualTo("Deux fiches avancent, deux sont en retard, deux décisions sont attendues");
        assertThat(synthesis.advanced().stream().map(Sheet::code)).containsExactly("FA1", "FA2", "FA4");
        assertThat(synthesis.late().stream().map(Sheet::code)).containsExactly("FA2", "FA3");
        assertThat(synthesis.asked().stream().map(decision -> decision.text("code")))
                .as("of the next committee, and of a past one that did not answer")
                .containsExactly("D1", "D4");
    }

    @Test
    void the_contract_adds_up_its_fiches() {
        Tally all = oracle.all();

        assertThat(List.of(all.completed(), all.notAbandoned(), all.advancing()))
                .containsExactly(1, 5, 2);
        assertThat(List.of(all.reached(), all.judged(), all.leftOut())).containsExactly(2, 5, 9);
        assertThat(oracle.axes().get("2").sheets()).hasSize(4);
    }

    @Test
    void figures_are_set_as_french_sets_them() {
        assertThat(French.number(Fraction.parse("12400.5"), 1)).isEqualTo("12\u202f400,5");
        assertThat(French.number(Fraction.parse("-0.04"), 1)).isEqualTo("0,0");
        assertThat(French.number(Fraction.parse("1234567"), 0)).isEqualTo("1\u202f234\u202f567");
        assertThat(French.day(LocalDate.of(2025, 3, 1))).isEqualTo("01/03/2025");
    }

    private static YearValue year(String code) {
        return oracle.gauge(code).series.year(2025);
    }

    private static Why why(String code) {
        return oracle.gauge(code).attainment(2025).why();
    }

    private static String printed(String code) {
        Attainment attainment = oracle.gauge(code).attainment(2025);
        return French.percent(attainment.share()) + " " + attainment.grade();
    }
}
