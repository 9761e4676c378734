package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and words as they are printed. In the tables, _ stands for the narrow no-break space, ~ for the other. */
class FrenchTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0,          0, 0
            46,         0, 46
            999,        0, 999
            1000,       0, 1_000
            12400,      0, 12_400
            1234567.5,  2, "1_234_567,50"
            -1234.5,    1, "−1_234,5"
            0.5,        0, 1
            2.5,        0, 3
            -0.5,       0, −1
            -0.4,       0, 0
            54.444,     1, "54,4"
            54.45,      1, "54,5"
            99.95,      1, "100,0"
            1E+3,       0, 1_000
            """)
    void a_number_is_rounded_once_half_up(BigDecimal value, int decimals, String printed) {
        assertThat(French.number(value, decimals)).isEqualTo(spaced(printed));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0.5444, "54,4_%"
            1.15,   "115,0_%"
            -0.3,   "−30,0_%"
            0.9995, "100,0_%"
            """)
    void a_fraction_is_printed_as_a_percentage(BigDecimal fraction, String printed) {
        assertThat(French.percent(fraction)).isEqualTo(spaced(printed));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 31/12/2025, 31~décembre 2025", "2026-01-01, 01/01/2026, 1er~janvier 2026"})
    void a_date_has_a_short_and_a_long_form(LocalDate date, String brief, String full) {
        assertThat(French.date(date)).isEqualTo(brief);
        assertThat(French.longDate(date)).isEqualTo(spaced(full));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-H1, 1er semestre 2025",
        "2025-H2, 2e semestre 2025",
        "2025-Q1, 1er trimestre 2025",
        "2025-Q2, 2e trimestre 2025",
        "2025-Q4, 4e trimestre 2025",
        "2025-08, août 2025",
        "ONCE, ensemble du contrat"
    })
    void a_period_has_a_name(String period, String name) {
        assertThat(French.period(new Period(period))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            COUNT,    1234, "1_234"
            NUMBER,   12,   "12~jours"
            DURATION, 12,   "12~jours"
            PERCENT,  54.4, "54,4_%"
            YES_NO,   1,    oui
            YES_NO,   0,    non
            """)
    void a_quantity_has_its_unit(Shape shape, BigDecimal value, String printed) {
        var indicator = AnIndicator.of("8.1").unit("jours").shape(shape).build();

        assertThat(French.quantity(indicator, value)).isEqualTo(spaced(printed));
    }

    @Test
    void a_quantity_without_a_unit_is_a_bare_number() {
        assertThat(French.quantity(
                        AnIndicator.of("8.1")
                                .shape(Shape.NUMBER)
                                .unit("")
                                .decimals(1)
                                .build(),
                        BigDecimal.ONE))
                .isEqualTo("1,0");
        assertThat(French.quantity(
                        AnIndicator.of("8.1")
                                .shape(Shape.NUMBER)
                                .unit("% des adultes")
                                .build(),
                        BigDecimal.TEN))
                .isEqualTo("10\u202f% des adultes");
    }

    @ParameterizedTest
    @CsvSource({"0, 0~jour", "1, 1~jour", "2, 2~jours", "1000, 1_000~jours"})
    void the_plural_starts_at_two(long n, String printed) {
        assertThat(French.count(n, "jour", "jours")).isEqualTo(spaced(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "0, zéro",
        "1, une",
        "2, deux",
        "14, quatorze",
        "16, seize",
        "17, dix-sept",
        "19, dix-neuf",
        "20, vingt",
        "21, vingt et une",
        "22, vingt-deux",
        "31, trente et une",
        "50, cinquante",
        "61, soixante et une",
        "69, soixante-neuf",
        "70, soixante-dix",
        "71, soixante et onze",
        "77, soixante-dix-sept",
        "80, quatre-vingts",
        "81, quatre-vingt-une",
        "90, quatre-vingt-dix",
        "91, quatre-vingt-onze",
        "99, quatre-vingt-dix-neuf",
        "100, cent",
        "101, 101",
        "-1, −1"
    })
    void numbers_are_written_in_words_up_to_a_hundred(int n, String words) {
        assertThat(NumberWords.cardinal(n)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, première",
        "2, deuxième",
        "3, troisième",
        "4, quatrième",
        "5, cinquième",
        "6, sixième",
        "9, neuvième",
        "11, onzième",
        "21, vingt et unième",
        "80, quatre-vingtième",
        "100, centième",
        "101, 101e"
    })
    void ranks_are_written_in_words(int n, String words) {
        assertThat(NumberWords.ordinal(n)).isEqualTo(words);
    }

    @Test
    void a_capital_is_put_at_the_start() {
        assertThat(French.capital("à surveiller")).isEqualTo("À surveiller");
        assertThat(French.capital("")).isEmpty();
    }

    private static String spaced(String text) {
        return text.replace("_", "\u202f").replace("~", "\u00a0");
    }
}
