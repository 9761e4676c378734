package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.IndicatorBilan.Detail;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a value, and what they would give away. */
class DetailsTest {
    @Test
    void parts_are_named_and_accumulate_like_the_whole() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").quarterly())
                .value("8.1", "2025-Q1", "20")
                .value("8.1", "2025-Q2", "26")
                .detail("8.1", "2025-Q1", "SEX=F", "12")
                .detail("8.1", "2025-Q2", "SEX=F", "15")
                .detail("8.1", "2025-Q1", "SEX=M", "8")
                .indicator("8.1");

        assertThat(bilan.details())
                .containsExactly(new Detail("femmes", new BigDecimal("27")), new Detail("hommes", new BigDecimal("8")));
        assertThat(bilan.current().value()).isEqualByComparingTo("46");
    }

    @ParameterizedTest
    @CsvSource({
        "SEX=F, femmes",
        "SEX=M, hommes",
        "SEX=X, X",
        "AGE=18-24, 18-24\u00a0ans",
        "AGE=75+, 75\u00a0ans et plus",
        "EPCI=code-Ornans, Ornans",
        "QPV=QP025001, QP025001",
        "SITE=Nord, SITE=Nord",
        "autre, autre"
    })
    void a_part_has_a_french_name(String detail, String label) {
        assertThat(ACase.with(AnIndicator.of("8.1"))
                        .detail("8.1", "2025", detail, "12")
                        .indicator("8.1")
                        .details())
                .containsExactly(new Detail(label, new BigDecimal("12")));
    }

    @ParameterizedTest
    @CsvSource({
        "Communauté de communes du Pays Riolais, CC du Pays Riolais",
        "Communauté d’agglomération du Grand Dole, CA du Grand Dole",
        "Communauté d'agglomération du Grand Dole, CA du Grand Dole",
        "Communauté urbaine de Dunkerque, CU de Dunkerque",
        "Terre d’Émeraude Communauté, Terre d’Émeraude Communauté",
        "Ancienne Communauté urbaine, Ancienne Communauté urbaine"
    })
    void a_member_is_named_in_short(String name, String label) {
        assertThat(ACase.with(AnIndicator.of("8.1"))
                        .perimeter("2024-06-01", name)
                        .detail("8.1", "2025", "EPCI=code-" + name, "12")
                        .indicator("8.1")
                        .details())
                .containsExactly(new Detail(label, new BigDecimal("12")));
    }

    @Test
    void parts_of_another_year_are_not_shown() {
        assertThat(ACase.with(AnIndicator.of("8.1"))
                        .detail("8.1", "2024", "SEX=F", "12")
                        .indicator("8.1")
                        .details())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            60, 20 40,      20 40
            60, 3 57,       - -
            60, 3 20 37,    - - 37
            60, 0 20 40,    0 20 40
            60, 3 4 53,     - - -
            60, 6 7 47,     - - 47
            60, 1 1 11 47,  - - - 47
            60, 5 6 15 34,  - - 15 34
            60, 3 37,       - 37
            60, 3 50,       - -
            60, 20 35,      - 35
            60, 20 39,      - 39
            60, 20 29,      20 29
            8,  3 5,        - -
            """)
    void small_parts_are_withheld_with_what_would_give_them_away(String total, String parts, String printed) {
        assertThat(printed(ACase.with(AnIndicator.of("8.1").people()), total, parts))
                .isEqualTo(printed);
    }

    @Test
    void parts_of_what_is_not_people_are_all_printed() {
        assertThat(printed(ACase.with(AnIndicator.of("8.1")), "60", "3 50")).isEqualTo("3 50");
    }

    @Test
    void each_breakdown_is_protected_by_itself() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").people())
                .value("8.1", "2025", "60")
                .detail("8.1", "2025", "AGE=0-17", "3")
                .detail("8.1", "2025", "AGE=18-64", "20")
                .detail("8.1", "2025", "AGE=65+", "37")
                .detail("8.1", "2025", "SEX=F", "44")
                .detail("8.1", "2025", "SEX=M", "16")
                .indicator("8.1");

        assertThat(bilan.details().stream().map(DetailsTest::figure)).containsExactly("-", "-", "37", "44", "16");
    }

    @Test
    void without_a_total_small_parts_are_withheld_too() {
        assertThat(printed(ACase.with(AnIndicator.of("8.1").people()), null, "3 40 50"))
                .isEqualTo("- - 50");
    }

    @Test
    void one_withheld_part_never_stands_alone_however_many_people_it_holds() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").people().shape(Shape.PERCENT))
                .fraction("8.1", "2025", "100", "200")
                .row("8.1", "2025", "AGE=0-17", fraction("40", "45"))
                .row("8.1", "2025", "AGE=18-64", fraction("30", "75"))
                .row("8.1", "2025", "AGE=65+", fraction("30", "80"))
                .indicator("8.1");

        assertThat(bilan.details().stream().map(DetailsTest::figure)).containsExactly("-", "-", "37.5");
    }

    @Test
    void parts_of_another_indicator_are_not_shown() {
        ACase made = ACase.with(AnIndicator.of("8.1"), AnIndicator.of("8.2")).detail("8.2", "2025", "SEX=F", "12");

        assertThat(made.indicator("8.1").details()).isEmpty();
        assertThat(made.indicator("8.2").details()).hasSize(1);
    }

    @Test
    void parts_of_a_percentage_are_weighed_by_their_people() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").people().shape(Shape.PERCENT))
                .fraction("8.1", "2025", "60", "200")
                .row("8.1", "2025", "AGE=0-17", fraction("3", "50"))
                .row("8.1", "2025", "AGE=18-64", fraction("20", "100"))
                .row("8.1", "2025", "AGE=65+", fraction("37", "50"))
                .indicator("8.1");

        assertThat(bilan.details().stream().map(DetailsTest::figure)).containsExactly("-", "-", "74");
    }

    @Test
    void parts_of_a_percentage_are_weighed_by_those_outside_too() {
        IndicatorBilan bilan = ACase.with(AnIndicator.of("8.1").people().shape(Shape.PERCENT))
                .fraction("8.1", "2025", "100", "130")
                .row("8.1", "2025", "AGE=0-17", fraction("20", "25"))
                .row("8.1", "2025", "AGE=18-64", fraction("30", "30"))
                .row("8.1", "2025", "AGE=65+", fraction("50", "75"))
                .indicator("8.1");

        assertThat(bilan.details().stream().map(DetailsTest::figure))
                .as("five outside, and none: the third hides them")
                .containsExactly("-", "-", "-");
    }

    @Test
    void what_the_rounding_of_a_mean_leaves_is_nobody() {
        ACase made = ACase.with(AnIndicator.of("8.1")
                .people()
                .quarterly()
                .accumulation(fr.jalon.indicator.Indicator.Accumulation.MEAN));
        for (String quarter : new String[] {"2025-Q1", "2025-Q2", "2025-Q3"}) {
            made.value("8.1", quarter, quarter.endsWith("1") ? "113" : "114")
                    .detail("8.1", quarter, "SEX=F", quarter.endsWith("1") ? "20" : "21")
                    .detail("8.1", quarter, "SEX=M", "93");
        }

        assertThat(made.indicator("8.1").details().stream().map(Detail::value)).doesNotContainNull();
    }

    @ParameterizedTest(name = "{0} then {1}: {2} then {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            20 40,    12 30,   20 40,    32 70
            20 40,    3 30,    20 40,    - -
            20 40,    0 30,    20 40,    20 70
            20 40 90, 3 5 30,  20 40 90, - - -
            20 40 90, 5 6 30,  20 40 90, - - 120
            5 33 90,  6 2 90,  - - 90,   - - -
            5 33 90,  6 40 90, - - 90,   11 73 180
            """)
    void what_a_part_of_a_run_gained_is_withheld_like_any_number(
            String first, String second, String printedFirst, String printedSecond) {
        ACase made = ACase.with(AnIndicator.of("8.1").people().cumulative());
        run(made, "2024", first);
        run(made, "2025", second);

        assertThat(figures(made.indicator("8.1", 2024))).isEqualTo(printedFirst);
        assertThat(figures(made.indicator("8.1", 2025))).isEqualTo(printedSecond);
    }

    @Test
    void parts_that_were_withheld_together_are_not_told_one_after_the_other_too_soon() {
        ACase made = ACase.with(AnIndicator.of("8.1").people().cumulative());
        run(made, "2024", "5 33 198");
        run(made, "2025", "2 0 40");
        run(made, "2026", "4 0 40");

        assertThat(figures(made.indicator("8.1", 2024))).isEqualTo("- - 198");
        assertThat(figures(made.indicator("8.1", 2026)))
                .as("11 and 33 now, 38 together then: the sum would leave 5 for the first")
                .isEqualTo("- - -");
    }

    @Test
    void another_definition_of_a_run_starts_its_parts_anew() {
        ACase made = ACase.with(AnIndicator.of("8.1").people().cumulative().redefined("2025-01-01", null));
        run(made, "2024", "20 40");
        run(made, "2025", "23 40");

        assertThat(figures(made.indicator("8.1", 2025))).isEqualTo("23 40");
    }

    private static void run(ACase made, String year, String parts) {
        String[] values = parts.split(" ");
        int total = 0;
        for (int i = 0; i < values.length; i++) {
            made.detail("8.1", year, "AGE=" + i, values[i]);
            total += Integer.parseInt(values[i]);
        }
        made.value("8.1", year, "" + total);
    }

    private static String figures(IndicatorBilan bilan) {
        return bilan.details().stream().map(DetailsTest::figure).collect(Collectors.joining(" "));
    }

    private static Cell fraction(String numerator, String denominator) {
        return Cell.fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static String printed(ACase made, String total, String parts) {
        String[] values = parts.split(" ");
        if (total != null) {
            made.value("8.1", "2025", total);
        }
        for (int i = 0; i < values.length; i++) {
            made.detail("8.1", "2025", "AGE=" + i, values[i]);
        }
        IndicatorBilan bilan = made.indicator("8.1");
        return bilan.details().stream().map(DetailsTest::figure).collect(Collectors.joining(" "));
    }

    private static String figure(Detail detail) {
        return detail.value() == null
                ? "-"
                : detail.value().stripTrailingZeros().toPlainString();
    }
}
