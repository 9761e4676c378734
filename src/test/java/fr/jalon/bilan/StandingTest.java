package fr.jalon.bilan;

import static fr.jalon.bilan.WorkedCasesTest.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades at their limits, and every reason why there is none. */
class StandingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1.5,    REACHED
            1,      REACHED
            1.000,  REACHED
            0.99999999999999999999999999999999999, ON_TRACK
            0.85,   ON_TRACK
            0.8499999, TO_WATCH
            0.60,   TO_WATCH
            0.5999999, CRITICAL
            0,      CRITICAL
            -2,     CRITICAL
            """)
    void a_grade_begins_exactly_at_its_limit(BigDecimal fraction, Grade grade) {
        assertThat(Standing.grade(fraction)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            10, 20, 9.99, NOT_REACHED
            10, 20, 10,   REACHED
            10, 20, 20,   REACHED
            10, 20, 20.01, NOT_REACHED
            -,  20, -5,   REACHED
            -,  20, 21,   NOT_REACHED
            10, -,  1000, REACHED
            10, -,  9,    NOT_REACHED
            """)
    void an_interval_is_kept_or_not_without_a_percentage(String min, String max, String value, Grade grade) {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").within("2025-12-31", min, max))
                .value("8.1", "2025", value)
                .indicator("8.1");

        assertThat(bilan.grade()).isEqualTo(grade);
        assertThat(bilan.attainment())
                .isEqualTo(new NotComputable(grade == Grade.REACHED ? "dans l’intervalle" : "hors de l’intervalle"));
        assertThat(bilan.finalAttainment()).isEqualTo(bilan.attainment());
        assertThat(bilan.expected()).isEmpty();
    }

    @Test
    void without_a_value_there_is_no_attainment() {
        assertNoGrade(ACase.with(aimed()), "aucun résultat");
    }

    @Test
    void what_is_not_applicable_says_so() {
        assertNoGrade(
                ACase.with(aimed()).hole("8.1", "2025", MissingReason.NOT_APPLICABLE, "service fermé"), "sans objet");
    }

    @Test
    void another_reason_of_a_hole_is_not_taken_for_not_applicable() {
        assertNoGrade(
                ACase.with(aimed()).hole("8.1", "2025", MissingReason.PENDING, "enquête en cours"), "aucun résultat");
    }

    @Test
    void without_a_target_there_is_no_attainment() {
        assertNoGrade(ACase.with(AnIndicator.of("8.1")).value("8.1", "2025", "46"), "sans cible");
    }

    @Test
    void a_falling_indicator_without_a_baseline_has_no_attainment() {
        assertNoGrade(ACase.with(aimed().falling()).value("8.1", "2025", "46"), "sans référence");
    }

    @Test
    void a_rising_indicator_without_a_baseline_starts_from_zero() {
        IndicatorBilan bilan = ACase.with(aimed()).value("8.1", "2025", "46").indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("1.15");
        assertThat(bilan.grade()).isEqualTo(Grade.REACHED);
    }

    @Test
    void what_is_only_observed_is_not_graded() {
        assertNoGrade(
                ACase.with(aimed().direction(Direction.OBSERVE)).value("8.1", "2025", "46"), "indicateur observé");
    }

    @Test
    void a_scale_is_not_graded() {
        assertNoGrade(ACase.with(aimed().shape(Shape.SCALE)).value("8.1", "2025", "4"), "indicateur qualitatif");
    }

    @Test
    void a_text_is_not_graded() {
        assertNoGrade(
                ACase.with(AnIndicator.of("8.1").shape(Shape.TEXT).last())
                        .row("8.1", "2025", "", Cell.text("réseau constitué")),
                "indicateur qualitatif");
    }

    @Test
    void an_indicator_that_does_not_accumulate_has_no_year_value() {
        ACase none = ACase.with(aimed().accumulation(Accumulation.NONE)).value("8.1", "2025", "46");

        assertNoGrade(none, "sans valeur annuelle");
        assertThat(none.current("8.1").hasValue()).isFalse();
        assertThat(none.current("8.1").periods()).isEqualTo(new Count(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, REACHED", "0, 0, CRITICAL"})
    void yes_is_one_against_one(String value, String attainment, Grade grade) {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1")
                        .shape(Shape.YES_NO)
                        .last()
                        .baseline("1")
                        .target("2025-12-31", "1"))
                .value("8.1", "2025", value)
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo(attainment);
        assertThat(bilan.grade()).isEqualTo(grade);
    }

    @Test
    void a_baseline_of_an_earlier_definition_is_not_comparable() {
        assertNoGrade(
                ACase.with(aimed().baseline("3").redefined("2025-01-01", null)).value("8.1", "2025", "46"),
                "rupture de série le\u00a001/01/2025");
    }

    @Test
    void a_rising_indicator_that_never_had_a_baseline_starts_from_zero_under_any_definition() {
        assertThat(ACase.with(aimed().redefined("2025-01-01", null))
                        .value("8.1", "2025", "46")
                        .indicator("8.1")
                        .grade())
                .isEqualTo(Grade.REACHED);
        assertThat(ACase.with(aimed().redefined("2026-01-01", "3"))
                        .value("8.1", "2025", "46")
                        .indicator("8.1")
                        .grade())
                .isEqualTo(Grade.REACHED);
    }

    @Test
    void a_renewed_baseline_is_compared_with() {
        IndicatorBilan bilan = ACase.with(aimed().baseline("3").redefined("2025-01-01", "20"))
                .value("8.1", "2025", "30")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.5");
        assertThat(bilan.definition().version()).isEqualTo(2);
    }

    @Test
    void a_definition_to_come_changes_nothing_yet() {
        IndicatorBilan bilan = ACase.with(aimed().baseline("20").redefined("2026-01-01", "25"))
                .value("8.1", "2025", "30")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.5");
        assertThat(bilan.definition().version()).isEqualTo(1);
        assertThat(bilan.cuts()).isEmpty();
    }

    @Test
    void a_baseline_of_an_earlier_perimeter_is_not_comparable() {
        assertNoGrade(
                ACase.with(aimed().baseline("3"))
                        .perimeter("2025-07-01", "Ornans", "Quingey")
                        .value("8.1", "2025", "46"),
                "rupture de série le\u00a001/07/2025");
    }

    @Test
    void a_definition_renewed_with_the_perimeter_is_comparable() {
        IndicatorBilan bilan = ACase.with(aimed().baseline("3").redefined("2025-01-01", "20"))
                .perimeter("2025-01-01", "Ornans", "Quingey")
                .value("8.1", "2025", "30")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.5");
        assertThat(bilan.cuts())
                .extracting(IndicatorBilan.Cut::why)
                .containsExactly("nouvelle définition", "nouveau périmètre");
    }

    @Test
    void a_baseline_taken_in_the_new_perimeter_is_comparable() {
        IndicatorBilan bilan = ACase.with(aimed().baseline("20", "2025-01-01"))
                .perimeter("2025-01-01", "Ornans", "Quingey")
                .value("8.1", "2025", "30")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.5");
    }

    @Test
    void a_perimeter_after_the_year_or_after_the_freeze_cuts_nothing() {
        assertThat(ACase.with(aimed().baseline("0"))
                        .perimeter("2026-01-01", "Ornans", "Quingey")
                        .value("8.1", "2025", "46")
                        .indicator("8.1")
                        .grade())
                .isEqualTo(Grade.REACHED);
        assertThat(ACase.with(aimed().baseline("0"))
                        .perimeter("2025-10-01", "Ornans", "Quingey")
                        .asOf("2025-09-30")
                        .value("8.1", "2025", "46")
                        .indicator("8.1")
                        .grade())
                .isEqualTo(Grade.REACHED);
    }

    @Test
    void the_final_attainment_takes_the_last_value_and_the_last_target() {
        IndicatorBilan bilan = ACase.with(aimed().last().target("2029-12-31", "160"))
                .value("8.1", "2024", "32")
                .indicator("8.1");

        assertThat(bilan.attainment()).isEqualTo(new NotComputable("aucun résultat"));
        assertThat(fraction(bilan.finalAttainment())).isEqualByComparingTo("0.2");
    }

    @Test
    void the_final_attainment_has_its_own_reasons() {
        assertThat(ACase.with(aimed()).indicator("8.1").finalAttainment())
                .isEqualTo(new NotComputable("aucun résultat"));
        assertThat(ACase.with(AnIndicator.of("8.1"))
                        .value("8.1", "2025", "3")
                        .indicator("8.1")
                        .finalAttainment())
                .isEqualTo(new NotComputable("sans cible"));
        assertThat(ACase.with(aimed().redefined("2025-01-01", "3"))
                        .value("8.1", "2024", "3")
                        .indicator("8.1")
                        .finalAttainment())
                .isEqualTo(new NotComputable("rupture de série le\u00a001/01/2025"));
    }

    private static AnIndicator aimed() {
        return AnIndicator.of("8.1").target("2025-12-31", "40");
    }

    private static void assertNoGrade(ACase made, String why) {
        IndicatorBilan bilan = made.indicator("8.1");
        assertThat(bilan.attainment()).isEqualTo(new NotComputable(why));
        assertThat(bilan.grade()).isEqualTo(Grade.NONE);
        assertThat(made.fiche("FA8").targets()).isEqualTo(new TargetShare(Count.ZERO, 1));
    }
}
