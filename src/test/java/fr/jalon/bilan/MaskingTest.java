package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers of people are withheld, and nothing printed gives them away. */
class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "11, 0, false",
        "11, 1, true",
        "11, 10, true",
        "11, 11, false",
        "5, 4, true",
        "5, 5, false",
        "11, 0.5, true"
    })
    void a_count_of_people_under_the_threshold_is_withheld(int threshold, String value, boolean masked) {
        YearValue year = ACase.with(people().decimals(1))
                .threshold(threshold)
                .value("8.1", "2025", value)
                .current("8.1");

        assertThat(year.masked()).isEqualTo(masked);
        assertThat(year.value() == null).isEqualTo(masked);
        assertThat(year.hasValue()).isTrue();
        assertThat(year.periods()).isEqualTo(new Count(1, 1));
        assertThat(year.inputs()).hasSize(1);
    }

    @Test
    void what_is_not_people_is_never_withheld() {
        assertThat(ACase.with(AnIndicator.of("8.1")).value("8.1", "2025", "3").current("8.1"))
                .extracting(YearValue::masked, YearValue::value)
                .containsExactly(false, new BigDecimal("3"));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 80, false",
        "10, 80, true",
        "70, 80, true",
        "69, 80, false",
        "0, 80, false",
        "80, 80, false",
        "0, 5, true"
    })
    void a_percentage_is_withheld_for_those_inside_or_those_outside(
            String numerator, String denominator, boolean masked) {
        YearValue year = ACase.with(people().shape(Shape.PERCENT))
                .fraction("8.1", "2025", numerator, denominator)
                .current("8.1");

        assertThat(year.masked()).isEqualTo(masked);
        assertThat(year.numerator() == null).isEqualTo(masked);
        assertThat(year.denominator() == null).isEqualTo(masked);
    }

    @Test
    void shapes_that_count_nobody_are_printed() {
        assertThat(ACase.with(people().shape(Shape.SCALE).last())
                        .value("8.1", "2025", "3")
                        .current("8.1")
                        .masked())
                .isFalse();
    }

    @Test
    void a_withheld_value_has_no_attainment_and_no_grade_and_is_left_out() {
        ACase made = ACase.with(people().target("2025-12-31", "8")).value("8.1", "2025", "9");

        assertThat(made.indicator("8.1").attainment()).isEqualTo(new NotComputable("secret statistique"));
        assertThat(made.indicator("8.1").finalAttainment()).isEqualTo(new NotComputable("secret statistique"));
        assertThat(made.indicator("8.1").grade()).isEqualTo(Grade.NONE);
        assertThat(made.fiche("FA8").targets()).isEqualTo(new TargetShare(Count.ZERO, 1));
        assertThat(made.fiche("FA8").advances()).isEmpty();
        assertThat(made.fiche("FA8").filled()).isEqualTo(new Count(1, 1));
    }

    @Test
    void a_withheld_value_is_not_partial_by_mistake() {
        YearValue year =
                ACase.with(people().quarterly()).value("8.1", "2025-Q1", "3").current("8.1");

        assertThat(year.isPartial()).isTrue();
        assertThat(year.additive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            18, 5,  20, false, true,  false
            18, 0,  20, false, false, false
            18, 11, 5,  false, false, true
            3,  9,  20, true,  false, false
            3,  5,  20, true,  true,  false
            18, 5,  6,  false, true,  false
            18, 5,  5,  false, true,  true
            """)
    void a_cumul_is_withheld_when_its_growth_since_the_last_printed_value_is_small(
            String first, String second, String third, boolean a, boolean b, boolean c) {
        IndicatorBilan bilan = ACase.with(people().cumulative())
                .value("8.1", "2024", first)
                .value("8.1", "2025", second)
                .value("8.1", "2026", third)
                .indicator("8.1", 2026);

        assertThat(bilan.years()).extracting(YearValue::masked).containsExactly(a, b, c);
    }

    @Test
    void the_growth_of_a_cumulated_percentage_is_watched_on_both_sides() {
        ACase made = ACase.with(people().cumulative().shape(Shape.PERCENT))
                .fraction("8.1", "2024", "40", "80")
                .fraction("8.1", "2025", "20", "25");

        assertThat(made.indicator("8.1").years()).extracting(YearValue::masked).containsExactly(false, true);
    }

    @Test
    void without_cumul_two_years_may_be_close() {
        ACase made = ACase.with(people().last()).value("8.1", "2024", "40").value("8.1", "2025", "43");

        assertThat(made.current("8.1").masked()).isFalse();
    }

    @Test
    void a_cumul_that_starts_again_is_not_compared_with_the_old_one() {
        ACase made = ACase.with(people().cumulative().redefined("2025-01-01", null))
                .value("8.1", "2024", "18")
                .value("8.1", "2025", "23");

        assertThat(made.indicator("8.1").years()).extracting(YearValue::masked).containsExactly(false, false);
    }

    @Test
    void what_is_computed_from_a_withheld_value_is_withheld() {
        ACase made = ACase.with(
                        people(),
                        AnIndicator.of("8.2"),
                        AnIndicator.of("8.3").formula("[8.1] + [8.2]"),
                        AnIndicator.of("8.4").formula("[8.3] * 2"),
                        AnIndicator.of("8.5").formula("[8.2] * 2"))
                .value("8.1", "2025", "3")
                .value("8.2", "2025", "40")
                .value("8.2", "2024", "30")
                .value("8.1", "2024", "30");

        assertThat(made.current("8.3").masked()).isTrue();
        assertThat(made.current("8.4").masked()).isTrue();
        assertThat(made.current("8.5").masked()).isFalse();
        assertThat(made.indicator("8.3").previous().value()).isEqualByComparingTo("60");
    }

    @Test
    void a_computed_number_of_people_is_withheld_like_any_other() {
        ACase made = ACase.with(
                        AnIndicator.of("8.2"), AnIndicator.of("8.3").people().formula("[8.2] - 30"))
                .value("8.2", "2025", "40");

        assertThat(made.current("8.3").masked()).isTrue();
    }

    @Test
    void a_small_baseline_is_withheld_with_the_figures_that_tell_it_but_the_grade_stays() {
        IndicatorBilan bilan = ACase.with(
                        people().last().baseline("4").target("2025-12-31", "40").target("2029-12-31", "160"))
                .value("8.1", "2025", "46")
                .indicator("8.1");

        assertThat(bilan.definition().baseline()).isNull();
        assertThat(bilan.definition().baselineOn()).isNull();
        assertThat(bilan.attainment()).isEqualTo(new NotComputable("secret statistique"));
        assertThat(bilan.finalAttainment()).isEqualTo(new NotComputable("secret statistique"));
        assertThat(bilan.grade()).isEqualTo(Grade.REACHED);
        assertThat(bilan.expected()).hasSize(2);
    }

    @Test
    void no_target_is_read_on_a_line_that_starts_from_a_withheld_baseline() {
        IndicatorBilan bilan = ACase.with(people().last().baseline("4").target("2029-12-31", "160"))
                .value("8.1", "2025", "46")
                .indicator("8.1");

        assertThat(bilan.target()).isNull();
        assertThat(bilan.attainment()).isEqualTo(new NotComputable("secret statistique"));
        assertThat(bilan.grade()).isEqualTo(Grade.NONE);
        assertThat(ACase.with(people().last().baseline("4"))
                        .value("8.1", "2025", "46")
                        .indicator("8.1")
                        .attainment())
                .isEqualTo(new NotComputable("sans cible"));
    }

    @Test
    void a_baseline_of_nobody_or_of_many_is_printed() {
        assertThat(ACase.with(people().baseline("0"))
                        .indicator("8.1")
                        .definition()
                        .baseline())
                .isEqualByComparingTo("0");
        assertThat(ACase.with(people().baseline("11"))
                        .indicator("8.1")
                        .definition()
                        .baseline())
                .isEqualByComparingTo("11");
    }

    @Test
    void a_year_that_is_withheld_does_not_hide_the_others() {
        ACase made = ACase.with(people().accumulation(Accumulation.LAST))
                .value("8.1", "2024", "3")
                .value("8.1", "2025", "30");

        assertThat(made.indicator("8.1").years()).extracting(YearValue::masked).containsExactly(true, false);
    }

    @Test
    void of_what_a_small_number_is_computed_from_the_smallest_people_are_withheld() {
        ACase made = ACase.with(
                        people(),
                        AnIndicator.of("8.2").people(),
                        AnIndicator.of("8.3"),
                        AnIndicator.of("8.4").people().formula("[8.1] - [8.2] - [8.3]"))
                .value("8.1", "2025", "70")
                .value("8.2", "2025", "40")
                .value("8.3", "2025", "25");

        assertThat(masked(made, "8.1", "8.2", "8.3", "8.4")).containsExactly(false, true, false, true);
    }

    @Test
    void a_number_that_counts_nobody_is_withheld_when_it_alone_tells_one_that_does() {
        ACase made = ACase.with(
                        AnIndicator.of("8.2"), AnIndicator.of("8.3").people().formula("[8.2] - 30"))
                .value("8.2", "2025", "40")
                .value("8.2", "2024", "80");

        assertThat(masked(made, "8.2", "8.3")).containsExactly(true, true);
        assertThat(made.indicator("8.2").previous().masked()).isFalse();
    }

    @Test
    void a_chain_of_formulas_is_withheld_to_its_first_link() {
        ACase made = ACase.with(
                        people(),
                        AnIndicator.of("8.2").people().formula("[8.1] * 2"),
                        AnIndicator.of("8.3").people().formula("[8.2] - 75"),
                        AnIndicator.of("8.4").formula("[8.1] + 1"))
                .value("8.1", "2025", "40");

        assertThat(masked(made, "8.1", "8.2", "8.3", "8.4")).containsOnly(true);
    }

    @ParameterizedTest
    @CsvSource({"40, 43, true", "40, 51, false", "40, 40, false", "12, 60, false", "8, 60, true"})
    void a_percentage_of_two_counts_is_withheld_for_those_inside_or_those_outside(
            String part, String whole, boolean masked) {
        ACase made = ACase.with(
                        AnIndicator.of("8.1"),
                        AnIndicator.of("8.2"),
                        AnIndicator.of("8.3").people().shape(Shape.PERCENT).formula("[8.1] / [8.2] * 100"))
                .value("8.1", "2025", part)
                .value("8.2", "2025", whole);

        assertThat(masked(made, "8.1", "8.2", "8.3")).containsExactly(masked, false, masked);
    }

    @Test
    void a_ratio_of_two_counts_has_nobody_outside() {
        ACase made = ACase.with(
                        AnIndicator.of("8.1"),
                        AnIndicator.of("8.2"),
                        AnIndicator.of("8.3").people().shape(Shape.RATIO).formula("[8.1] / [8.2] * 100"))
                .value("8.1", "2025", "40")
                .value("8.2", "2025", "43");

        assertThat(masked(made, "8.1", "8.2", "8.3")).containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, false", "11, false"})
    void a_run_that_was_withheld_for_another_is_not_shut_in_by_the_next_year(String growth, boolean masked) {
        ACase made = ACase.with(
                        people().cumulative(), AnIndicator.of("8.2").people().formula("[8.1] - 55"))
                .value("8.1", "2024", "40")
                .value("8.1", "2025", "20")
                .value("8.1", "2026", growth);

        assertThat(made.indicator("8.1", 2026).years())
                .extracting(YearValue::masked)
                .containsExactly(false, true, masked);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 40, TO_WATCH",
        "27, 40, NONE",
        "12, 60, CRITICAL",
        "46, 40, REACHED",
        "40, 40, REACHED",
        "9, 10, NONE"
    })
    void a_grade_that_would_bound_a_small_baseline_is_withheld(String value, String target, Grade grade) {
        IndicatorBilan bilan = ACase.with(people().last().baseline("4").target("2025-12-31", target))
                .value("8.1", "2025", value)
                .indicator("8.1");

        assertThat(bilan.grade()).isEqualTo(grade);
        assertThat(bilan.attainment()).isEqualTo(new NotComputable("secret statistique"));
    }

    @Test
    void the_same_years_are_withheld_in_every_edition() {
        ACase made = ACase.with(
                        people().cumulative(), AnIndicator.of("8.2").people().formula("[8.1] - 30"))
                .value("8.1", "2024", "18")
                .value("8.1", "2025", "20")
                .value("8.1", "2026", "30");

        assertThat(made.indicator("8.1", 2025).years())
                .extracting(YearValue::masked)
                .containsExactly(false, true);
        assertThat(made.indicator("8.1", 2026).years())
                .extracting(YearValue::masked)
                .containsExactly(false, true, false);
    }

    private static List<Boolean> masked(ACase made, String... codes) {
        return Stream.of(codes).map(code -> made.current(code).masked()).toList();
    }

    private static AnIndicator people() {
        return AnIndicator.of("8.1").people();
    }
}
