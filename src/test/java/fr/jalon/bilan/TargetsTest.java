package fr.jalon.bilan;

import static fr.jalon.bilan.WorkedCasesTest.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.indicator.Indicator.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which target holds for a year. */
class TargetsTest {
    @Test
    void a_dated_target_of_the_year_holds() {
        IndicatorBilan bilan = indicator(
                AnIndicator.of("8.1").baseline("0").target("2025-06-30", "30").target("2029-12-31", "160"));

        assertThat(bilan.target().value()).isEqualByComparingTo("30");
        assertThat(bilan.target().on()).isEqualTo("2025-06-30");
        assertThat(bilan.targetInterpolated()).isFalse();
        assertThat(bilan.finalTarget().value()).isEqualByComparingTo("160");
    }

    @Test
    void of_two_targets_in_a_year_the_later_one_holds() {
        assertThat(indicator(AnIndicator.of("8.1").target("2025-12-31", "40").target("2025-01-01", "20"))
                        .target()
                        .value())
                .isEqualByComparingTo("40");
    }

    @Test
    void between_dated_points_the_target_is_read_on_the_straight_line_by_days() {
        IndicatorBilan bilan = indicator(
                AnIndicator.of("8.1").baseline("0").target("2024-12-31", "10").target("2027-12-31", "119.5"));

        assertThat(bilan.targetInterpolated()).isTrue();
        assertThat(bilan.target().on()).isEqualTo("2025-12-31");
        assertThat(bilan.target().value()).isEqualByComparingTo("46.5");
    }

    @Test
    void the_line_starts_at_the_baseline() {
        IndicatorBilan bilan =
                indicator(AnIndicator.of("8.1").baseline("10", "2024-12-31").target("2026-12-31", "20"));

        assertThat(bilan.target().value()).isEqualByComparingTo("15");
        assertThat(bilan.expected())
                .containsExactly(
                        new Point(LocalDate.of(2024, 12, 31), BigDecimal.TEN),
                        new Point(LocalDate.of(2026, 12, 31), new BigDecimal("20")));
    }

    @Test
    void a_baseline_on_the_last_day_of_the_year_is_the_target_of_that_year() {
        IndicatorBilan bilan =
                indicator(AnIndicator.of("8.1").baseline("10", "2025-12-31").target("2026-12-31", "20"));

        assertThat(bilan.target().value()).isEqualByComparingTo("10");
        assertThat(bilan.attainment()).isEqualTo(new Attainment.NotComputable("cible = référence"));
    }

    @Test
    void before_the_first_point_there_is_no_target() {
        IndicatorBilan bilan = indicator(AnIndicator.of("8.1").target("2027-12-31", "40"));

        assertThat(bilan.target()).isNull();
        assertThat(bilan.targetInterpolated()).isFalse();
        assertThat(bilan.expected()).hasSize(1);
    }

    @Test
    void after_the_last_target_there_is_none() {
        assertThat(indicator(AnIndicator.of("8.1").baseline("0").target("2024-12-31", "40"))
                        .target())
                .isNull();
    }

    @Test
    void a_moved_target_holds_from_its_decision_on() {
        AnIndicator moved =
                AnIndicator.of("8.1").target("2025-12-31", "50", "2025-03-18").target("2025-12-31", "40", "2024-01-01");

        assertThat(indicator(moved).target().value()).isEqualByComparingTo("50");
        assertThat(ACase.with(moved)
                        .asOf("2025-03-18")
                        .indicator("8.1")
                        .target()
                        .value())
                .isEqualByComparingTo("50");
        assertThat(ACase.with(moved)
                        .asOf("2025-03-17")
                        .indicator("8.1")
                        .target()
                        .value())
                .isEqualByComparingTo("40");
    }

    @Test
    void a_renewed_definition_keeps_only_the_targets_after_its_start() {
        IndicatorBilan bilan = indicator(AnIndicator.of("8.1")
                .baseline("0")
                .target("2024-12-31", "10")
                .redefined("2025-01-01", "20")
                .target("2026-12-31", "30"));

        assertThat(bilan.expected())
                .extracting(Point::on)
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 12, 31));
        assertThat(bilan.target().value()).isEqualByComparingTo("25");
    }

    @Test
    void a_target_on_the_first_day_of_a_definition_belongs_to_it() {
        assertThat(indicator(AnIndicator.of("8.1").redefined("2025-01-01", null).target("2025-01-01", "30"))
                        .target()
                        .value())
                .isEqualByComparingTo("30");
    }

    @Test
    void an_interval_holds_until_the_next_one() {
        AnIndicator kept =
                AnIndicator.of("8.1").within("2024-06-30", "10", null).within("2027-12-31", "20", null);

        assertThat(indicator(kept).target().min()).isEqualByComparingTo("10");
        assertThat(indicator(kept).targetInterpolated()).isFalse();
    }

    @Test
    void an_interval_that_is_dated_later_is_already_aimed_at() {
        AnIndicator kept =
                AnIndicator.of("8.1").within("2029-12-31", "30", null).within("2027-12-31", "20", null);

        assertThat(indicator(kept).target().min()).isEqualByComparingTo("20");
    }

    @Test
    void a_value_where_an_interval_is_due_is_no_target() {
        assertThat(indicator(AnIndicator.of("8.1")
                                .within("2029-12-31", "30", null)
                                .target("2025-12-31", "3"))
                        .target()
                        .on())
                .isEqualTo("2029-12-31");
    }

    @Test
    void a_yes_stays_due_but_is_never_half_due() {
        AnIndicator early = AnIndicator.of("8.1").shape(Shape.YES_NO).target("2024-06-30", "1");
        AnIndicator late =
                AnIndicator.of("8.1").shape(Shape.YES_NO).baseline("0").target("2027-06-30", "1");

        assertThat(indicator(early).target().on()).isEqualTo("2024-06-30");
        assertThat(indicator(late).target()).isNull();
        assertThat(indicator(late).expected()).isEmpty();
    }

    @Test
    void the_interpolated_target_grades_the_year() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1")
                        .last()
                        .baseline("10", "2024-12-31")
                        .target("2026-12-31", "20"))
                .value("8.1", "2025", "14")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.8");
        assertThat(fraction(bilan.finalAttainment())).isEqualByComparingTo("0.4");
    }

    private static IndicatorBilan indicator(AnIndicator indicator) {
        return ACase.with(indicator).value("8.1", "2025", "12").indicator("8.1");
    }
}
