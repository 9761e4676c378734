package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.indicator.Formula;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures computed from others. */
class FormulaTest {
    private static final Map<IndicatorCode, BigDecimal> VALUES = Map.of(
            new IndicatorCode("8.1"), new BigDecimal("46"),
            new IndicatorCode("8.2"), new BigDecimal("72"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            [8.1],                     46
            [8.1] + [8.2],             118
            [8.1]-[8.2],               -26
            [8.1] * 2 + 1,             93
            1 + [8.1] * 2,             93
            (1 + [8.1]) * 2,           94
            [8.2] / 2 / 3,             12
            10 - 3 - 2,                5
            -[8.1] + 50,               4
            2 * -3,                    -6
            ( ( 1.5 ) ),               1.5
            [ 8.1 ] / 4,               11.5
            """)
    void arithmetic_reads_as_it_is_written(String text, BigDecimal expected) {
        assertThat(Formula.parse(text).evaluate(VALUES))
                .get()
                .satisfies(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    void a_decimal_comma_is_read() {
        assertThat(Formula.parse("[8.1] * 0,5").evaluate(VALUES)).hasValue(new BigDecimal("23.0"));
    }

    @Test
    void a_division_by_zero_has_no_value() {
        assertThat(Formula.parse("1 + [8.1] / (2 - 2)").evaluate(VALUES)).isEmpty();
    }

    @Test
    void the_indicators_are_known_in_the_order_they_are_written() {
        assertThat(Formula.parse("[8.2] / [8.1] + [8.2]").codes())
                .containsExactly(new IndicatorCode("8.2"), new IndicatorCode("8.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[8.1", "[8.1] /", "/ 2", "(1", "(1 2", "1)", "1 2", "[8.1] & 2", "[huit]", "*", "()"})
    void what_is_not_a_formula_is_refused(String text) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_quotes_the_text() {
        assertThatThrownBy(() -> Formula.parse("[8.1] /"))
                .hasMessage("not a formula: '[8.1] /' (expected e.g. [8.1] / [8.2] * 100)");
    }

    @Test
    void a_computed_value_reads_the_year_values() {
        YearValue year = computed("[8.1] / [8.2] * 100")
                .value("8.1", "2025", "46")
                .value("8.2", "2025", "92")
                .current("8.3");

        assertThat(year.value()).isEqualByComparingTo("50");
        assertThat(year.inputs()).hasSize(2);
        assertThat(year.isPartial()).isFalse();
    }

    @Test
    void a_hole_among_what_it_reads_is_a_hole_that_names_it() {
        YearValue year =
                computed("[8.1] / [8.2] * 100").value("8.1", "2025", "46").current("8.3");

        assertThat(year.hasValue()).isFalse();
        assertThat(year.missing()).isNull();
        assertThat(year.motive()).isEqualTo("non calculé\u00a0: 8.2 sans valeur");
        assertThat(year.periods()).isEqualTo(Count.ZERO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [9.9] + 1         | non calculé\u00a0: 9.9 n’existe pas
            [8.1] / 0         | non calculé\u00a0: division par zéro
            [8.1] &           | formule illisible
            [8.3] + 1         | non calculé\u00a0: 8.3 sans valeur
            """)
    void what_cannot_be_computed_says_why(String formula, String motive) {
        YearValue year = computed(formula).value("8.1", "2025", "46").current("8.3");

        assertThat(year.value()).isNull();
        assertThat(year.motive()).isEqualTo(motive);
    }

    @Test
    void formulas_may_read_each_other_but_not_in_a_circle() {
        ACase made = ACase.with(
                        AnIndicator.of("8.1"),
                        AnIndicator.of("8.2").formula("[8.1] * 2"),
                        AnIndicator.of("8.3").formula("[8.2] + 1"),
                        AnIndicator.of("8.4").formula("[8.5]"),
                        AnIndicator.of("8.5").formula("[8.4]"))
                .value("8.1", "2025", "4");

        assertThat(made.current("8.3").value()).isEqualByComparingTo("9");
        assertThat(made.current("8.4").value()).isNull();
        assertThat(made.current("8.5").value()).isNull();
    }

    @Test
    void what_is_computed_from_a_partial_value_is_partial() {
        ACase made = ACase.with(
                        AnIndicator.of("8.1").quarterly(),
                        AnIndicator.of("8.2").last(),
                        AnIndicator.of("8.3").formula("[8.1] + [8.2]"))
                .value("8.1", "2025-Q1", "4")
                .value("8.2", "2025", "1");

        assertThat(made.current("8.3").isPartial()).isTrue();
        assertThat(made.current("8.3").periods()).isEqualTo(new Count(1, 4));
    }

    @Test
    void what_is_computed_from_latest_values_is_whole() {
        ACase made = ACase.with(
                        AnIndicator.of("8.1").quarterly().last(),
                        AnIndicator.of("8.3").shape(Shape.NUMBER).formula("[8.1] * 3"))
                .value("8.1", "2025-Q1", "4");

        assertThat(made.current("8.3").isPartial()).isFalse();
        assertThat(made.current("8.3").value()).isEqualByComparingTo("12");
    }

    private static ACase computed(String formula) {
        return ACase.with(
                AnIndicator.of("8.1"),
                AnIndicator.of("8.2"),
                AnIndicator.of("8.3").formula(formula));
    }
}
