package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.bilan.Attainment.Reached;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that the formulas were agreed on. */
class WorkedCasesTest {
    @Test
    void quarters_with_a_hole_add_up_to_what_was_seen_and_say_so() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly())
                .value("8.1", "2025-Q1", "4")
                .hole("8.1", "2025-Q2", MissingReason.NOT_COLLECTED, "outil absent")
                .value("8.1", "2025-Q3", "3")
                .value("8.1", "2025-Q4", "5")
                .current("8.1");

        assertThat(year.value()).isEqualByComparingTo("12");
        assertThat(year.periods()).isEqualTo(new Count(3, 4));
        assertThat(year.isPartial()).isTrue();
        assertThat(year.inputs()).hasSize(3);
        assertThat(year.missing()).isNull();
    }

    @Test
    void a_percentage_of_quarters_divides_sums_and_never_averages_percentages() {
        YearValue year = ACase.with(AnIndicator.of("8.1").quarterly().shape(Shape.PERCENT))
                .fraction("8.1", "2025-Q1", "9", "10")
                .fraction("8.1", "2025-Q2", "40", "80")
                .current("8.1");

        assertThat(year.numerator()).isEqualByComparingTo("49");
        assertThat(year.denominator()).isEqualByComparingTo("90");
        assertThat(French.number(year.value(), 1)).isEqualTo("54,4");
    }

    @ParameterizedTest(name = "baseline {0}, target {1}, value {2}: {3}, {4}")
    @CsvSource(textBlock = """
            0,  40,  46, 115%, REACHED
            30, 20,  22,  80%, TO_WATCH
            30, 20,  33, −30%, CRITICAL
            0,  100, 99.95, 100%, ON_TRACK
            """)
    void attainment_is_the_share_of_the_way_from_baseline_to_target(
            BigDecimal baseline, BigDecimal target, BigDecimal value, String printed, Grade grade) {
        Standing standing = Standing.towards(value, Baseline.of(baseline), target);

        assertThat(standing.grade()).isEqualTo(grade);
        assertThat(French.number(fraction(standing.attainment()).movePointRight(2), 0) + "%")
                .isEqualTo(printed);
    }

    @Test
    void the_grade_is_not_taken_from_the_rounded_figure() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").decimals(2).target("2025-12-31", "100"))
                .value("8.1", "2025", "99.95")
                .indicator("8.1");

        assertThat(French.percent(fraction(bilan.attainment()))).isEqualTo("100,0\u202f%");
        assertThat(bilan.grade()).isEqualTo(Grade.ON_TRACK);
        assertThat(Labels.grade(bilan.grade())).isEqualTo("en bonne voie");
    }

    @Test
    void a_falling_indicator_is_read_like_a_rising_one() {
        IndicatorBilan bilan = ACase.with(
                        AnIndicator.of("8.1").falling().baseline("30").target("2025-12-31", "20"))
                .value("8.1", "2025", "22")
                .indicator("8.1");

        assertThat(fraction(bilan.attainment())).isEqualByComparingTo("0.8");
        assertThat(bilan.grade()).isEqualTo(Grade.TO_WATCH);
    }

    @Test
    void a_baseline_equal_to_the_target_leaves_no_way_to_measure() {
        assertThat(Standing.towards(BigDecimal.TEN, Baseline.of(BigDecimal.ONE), BigDecimal.ONE))
                .isEqualTo(new Standing(new NotComputable("cible = référence"), Grade.NONE));
    }

    static BigDecimal fraction(Attainment attainment) {
        return ((Reached) attainment).fraction();
    }
}
