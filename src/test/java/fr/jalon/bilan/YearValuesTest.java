package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How periods make the value of a year. */
class YearValuesTest {
    @ParameterizedTest
    @CsvSource({"SUM, 12, true", "LAST, 3, false", "MEAN, 4, true", "MAX, 5, false"})
    void each_accumulation_reads_the_periods_its_way(Accumulation accumulation, String expected, boolean partial) {
        YearValue year = quarters(AnIndicator.of("8.1").quarterly().accumulation(accumulation));

        assertThat(year.value()).isEqualByComparingTo(expected);
        assertThat(year.periods()).isEqualTo(new Count(3, 4));
        assertThat(year.isPartial()).isEqualTo(partial);
    }

    @Test
    void the_latest_value_names_the_only_row_it_came_from() {
        assertThat(quarters(AnIndicator.of("8.1").quarterly().last()).inputs())
                .singleElement()
                .extracting(row -> row.period().value())
                .isEqualTo("2025-Q3");
    }

    @Test
    void a_year_without_any_value_is_a_hole_that_keeps_the_latest_reason() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly())
                .hole("8.1", "2025-Q1", MissingReason.NOT_COLLECTED, "outil absent")
                .hole("8.1", "2025-Q3", MissingReason.PENDING, "enquête en cours")
                .current("8.1");

        assertThat(year.hasValue()).isFalse();
        assertThat(year.isPartial()).isFalse();
        assertThat(year.missing()).isEqualTo(MissingReason.PENDING);
        assertThat(year.motive()).isEqualTo("enquête en cours");
        assertThat(year.periods()).isEqualTo(new Count(0, 4));
        assertThat(year.inputs()).isEmpty();
    }

    @Test
    void nothing_entered_is_a_hole_without_a_reason() {
        YearValue year = ACase.with(AnIndicator.of("8.1")).current("8.1");

        assertThat(year.value()).isNull();
        assertThat(year.missing()).isNull();
        assertThat(year.motive()).isNull();
        assertThat(year.periods()).isEqualTo(new Count(0, 1));
    }

    @Test
    void zero_is_a_value() {
        YearValue year =
                ACase.with(AnIndicator.of("8.1")).value("8.1", "2025", "0").current("8.1");

        assertThat(year.value()).isEqualByComparingTo("0");
        assertThat(year.periods()).isEqualTo(new Count(1, 1));
    }

    @Test
    void what_is_not_applicable_is_not_one_of_the_periods() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly())
                .value("8.1", "2025-Q1", "4")
                .hole("8.1", "2025-Q2", MissingReason.NOT_APPLICABLE, "service fermé")
                .current("8.1");

        assertThat(year.periods()).isEqualTo(new Count(1, 3));
    }

    @Test
    void a_cumul_adds_up_from_the_start_of_the_contract() {
        ACase made = ACase.with(AnIndicator.of("8.1").cumulative())
                .value("8.1", "2024", "18")
                .value("8.1", "2025", "28");

        assertThat(made.indicator("8.1").years())
                .extracting(YearValue::value)
                .containsExactly(new BigDecimal("18"), new BigDecimal("46"));
        assertThat(made.current("8.1").periods()).isEqualTo(new Count(2, 2));
        assertThat(made.current("8.1").inputs()).hasSize(2);
    }

    @Test
    void a_cumul_with_a_hole_runs_on_and_is_partial() {
        YearValue year = ACase.with(AnIndicator.of("8.1").cumulative())
                .value("8.1", "2024", "18")
                .hole("8.1", "2025", MissingReason.PENDING, "enquête en cours")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("18");
        assertThat(year.isPartial()).isTrue();
        assertThat(year.missing()).isNull();
    }

    @Test
    void without_cumul_the_years_before_are_left_alone() {
        YearValue year = ACase.with(AnIndicator.of("8.1"))
                .value("8.1", "2024", "18")
                .value("8.1", "2025", "28")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("28");
        assertThat(year.periods()).isEqualTo(new Count(1, 1));
    }

    @Test
    void a_cumul_starts_again_with_a_new_definition() {
        YearValue year = ACase.with(
                        AnIndicator.of("8.1").cumulative().quarterly().redefined("2024-07-01", null))
                .value("8.1", "2024-Q2", "100")
                .value("8.1", "2024-Q3", "18")
                .value("8.1", "2025-Q1", "28")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("46");
        assertThat(year.periods()).isEqualTo(new Count(2, 6));
    }

    @Test
    void periods_of_an_earlier_definition_are_not_added_to_the_year() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly().redefined("2025-07-01", null))
                .value("8.1", "2025-Q2", "100")
                .value("8.1", "2025-Q3", "3")
                .value("8.1", "2025-Q4", "4")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("7");
        assertThat(year.periods()).isEqualTo(new Count(2, 4));
        assertThat(year.isPartial()).isTrue();
    }

    @Test
    void a_correction_hides_the_value_it_corrects() {
        YearValue year = ACase.with(AnIndicator.of("8.1"))
                .value("8.1", "2025", "100")
                .correction("8.1", "2025", "", Cell.of(new BigDecimal("46")), 1, "2025-01-01T00:00:00Z")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("46");
    }

    @Test
    void a_correction_to_a_hole_leaves_a_hole() {
        YearValue year = ACase.with(AnIndicator.of("8.1"))
                .value("8.1", "2025", "100")
                .correction(
                        "8.1",
                        "2025",
                        "",
                        Cell.missing(MissingReason.UNKNOWN, "registre perdu"),
                        1,
                        "2026-01-16T00:00:00Z")
                .current("8.1");

        assertThat(year.value()).isNull();
        assertThat(year.missing()).isEqualTo(MissingReason.UNKNOWN);
    }

    @Test
    void a_details_row_does_not_make_the_year_value() {
        assertThat(ACase.with(AnIndicator.of("8.1"))
                        .detail("8.1", "2025", "SEX=F", "27")
                        .current("8.1")
                        .value())
                .isNull();
    }

    @Test
    void the_greatest_percentage_keeps_its_own_pair() {
        YearValue year = ACase.with(
                        AnIndicator.of("8.1").quarterly().shape(Shape.PERCENT).accumulation(Accumulation.MAX))
                .fraction("8.1", "2025-Q1", "9", "10")
                .fraction("8.1", "2025-Q2", "40", "80")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("90");
        assertThat(year.denominator()).isEqualByComparingTo("10");
        assertThat(year.inputs()).hasSize(1);
    }

    @Test
    void a_ratio_is_not_a_percentage() {
        YearValue year = ACase.with(AnIndicator.of("8.1").shape(Shape.RATIO).last())
                .fraction("8.1", "2025", "9", "10")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("0.9");
    }

    @ParameterizedTest
    @CsvSource({"SUM", "LAST", "MEAN", "MAX"})
    void a_figure_of_the_wrong_shape_is_no_value_and_never_zero(Accumulation accumulation) {
        ACase made = ACase.with(
                        AnIndicator.of("8.1").accumulation(accumulation),
                        AnIndicator.of("8.2").shape(Shape.PERCENT).accumulation(accumulation))
                .fraction("8.1", "2025", "9", "10")
                .value("8.2", "2025", "90");

        assertThat(made.current("8.1").value()).isNull();
        assertThat(made.current("8.2").value()).isNull();
    }

    @Test
    void a_hole_that_nobody_asked_about_keeps_its_reason() {
        YearValue year = ACase.with(AnIndicator.of("8.1"))
                .runs("2024-09-01", "2029-12-31")
                .hole("8.1", "2024", MissingReason.NOT_COLLECTED, "contrat commencé en septembre")
                .indicator("8.1", 2024)
                .current();

        assertThat(year.missing()).isEqualTo(MissingReason.NOT_COLLECTED);
        assertThat(year.periods()).isEqualTo(Count.ZERO);
    }

    @Test
    void denominators_that_cancel_out_leave_no_value() {
        assertThat(ACase.with(AnIndicator.of("8.1").quarterly().shape(Shape.RATIO))
                        .fraction("8.1", "2025-Q1", "3", "5")
                        .fraction("8.1", "2025-Q2", "3", "-5")
                        .current("8.1")
                        .value())
                .isNull();
    }

    @Test
    void a_quotient_keeps_34_digits() {
        YearValue year = ACase.with(AnIndicator.of("8.1").shape(Shape.PERCENT))
                .fraction("8.1", "2025", "2", "3")
                .current("8.1");

        assertThat(year.value()).isEqualTo(new BigDecimal("66.66666666666666666666666666666667"));
    }

    @Test
    void a_text_is_the_latest_one() {
        YearValue year = ACase.with(
                        AnIndicator.of("8.1").quarterly().shape(Shape.TEXT).last())
                .row("8.1", "2025-Q1", "", Cell.text("réseau à créer"))
                .row("8.1", "2025-Q2", "", Cell.text("réseau constitué"))
                .current("8.1");

        assertThat(year.text()).isEqualTo("réseau constitué");
        assertThat(year.value()).isNull();
        assertThat(year.hasValue()).isTrue();
    }

    @Test
    void a_value_asked_once_stands_from_its_year_of_collection_on() {
        ACase made = ACase.with(AnIndicator.of("8.1").frequency(Frequency.ONCE).last())
                .collected("8.1", "ONCE", "46", "2025-06-12");

        assertThat(made.indicator("8.1", 2026).years())
                .extracting(YearValue::hasValue)
                .containsExactly(false, true, true);
        assertThat(made.current("8.1").periods()).isEqualTo(new Count(1, 1));
        assertThat(made.indicator("8.1", 2024).current().periods()).isEqualTo(Count.ZERO);
    }

    @Test
    void a_value_asked_once_and_collected_after_the_end_belongs_to_the_last_year() {
        assertThat(ACase.with(AnIndicator.of("8.1").frequency(Frequency.ONCE).cumulative())
                        .collected("8.1", "ONCE", "46", "2030-02-12")
                        .indicator("8.1", 2029)
                        .current()
                        .value())
                .isEqualByComparingTo("46");
    }

    @Test
    void a_value_asked_once_is_not_added_up_over_the_years() {
        assertThat(ACase.with(AnIndicator.of("8.1").frequency(Frequency.ONCE).cumulative())
                        .collected("8.1", "ONCE", "46", "2024-06-12")
                        .current("8.1")
                        .value())
                .isEqualByComparingTo("46");
    }

    @Test
    void a_value_of_a_period_that_was_not_asked_for_is_shown_and_counted() {
        YearValue year = ACase.with(AnIndicator.of("8.1"))
                .runs("2024-09-01", "2029-12-31")
                .value("8.1", "2024", "7")
                .indicator("8.1", 2024)
                .current();

        assertThat(year.value()).isEqualByComparingTo("7");
        assertThat(year.periods()).isEqualTo(new Count(1, 1));
    }

    @Test
    void a_value_from_before_the_contract_does_not_count() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly())
                .runs("2024-04-01", "2029-12-31")
                .value("8.1", "2024-Q1", "7")
                .indicator("8.1", 2024)
                .current();

        assertThat(year.value()).isNull();
        assertThat(year.periods()).isEqualTo(new Count(0, 3));
    }

    @Test
    void years_run_from_the_first_of_the_contract_to_that_of_the_bilan() {
        assertThat(ACase.with(AnIndicator.of("8.1")).indicator("8.1", 2026).years())
                .extracting(YearValue::year)
                .containsExactly(2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({"2023", "2030"})
    void a_year_outside_the_contract_is_refused(int year) {
        assertThatThrownBy(() -> ACase.withFiche().compile(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year " + year + " is outside contract loue-lison-2 (2024 to 2029)");
    }

    private static YearValue quarters(AnIndicator indicator) {
        return ACase.with(indicator)
                .value("8.1", "2025-Q3", "3")
                .value("8.1", "2025-Q1", "4")
                .value("8.1", "2025-Q2", "5")
                .current("8.1");
    }
}
