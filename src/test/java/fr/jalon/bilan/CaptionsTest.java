package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence of an indicator. In the expected texts, _ stands for the narrow no-break space, ~ for the other. */
class CaptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46 | 46 fin 2025, au-dessus de la trajectoire (40), vers 160 fin 2029
            40 | 40 fin 2025, au niveau de la trajectoire (40), vers 160 fin 2029
            39 | 39 fin 2025, au-dessous de la trajectoire (40), vers 160 fin 2029
            39.9 | 40 fin 2025, juste au-dessous de la trajectoire (40), vers 160 fin 2029
            """)
    void a_value_is_set_beside_the_trajectory(String value, String said) {
        assertSays(
                ACase.with(AnIndicator.of("8.1")
                                .last()
                                .target("2025-12-31", "40")
                                .target("2029-12-31", "160"))
                        .value("8.1", "2025", value),
                said);
    }

    @Test
    void a_falling_trajectory_is_said_to_fall() {
        assertSays(
                ACase.with(AnIndicator.of("8.1")
                                .falling()
                                .baseline("30")
                                .target("2025-12-31", "20")
                                .target("2028-06-30", "10"))
                        .value("8.1", "2025", "22"),
                "22 en 2025, au-dessus de la trajectoire (20, à la baisse), vers 10 au 30~juin 2028");
    }

    @Test
    void the_last_target_is_called_final() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").target("2025-12-31", "40")).value("8.1", "2025", "46"),
                "46 en 2025, au-dessus de la cible finale (40)");
    }

    @Test
    void an_interpolated_point_is_a_trajectory() {
        assertSays(
                ACase.with(AnIndicator.of("8.1")
                                .shape(Shape.PERCENT)
                                .baseline("10", "2024-12-31")
                                .target("2026-12-31", "20"))
                        .fraction("8.1", "2025", "49", "90"),
                "54,4_% en 2025, au-dessus de la trajectoire (15,0_%), vers 20,0_% fin 2026");
    }

    @Test
    void before_the_first_target_only_the_outlook_is_told() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").target("2029-12-31", "160")).value("8.1", "2025", "46"),
                "46 en 2025, vers 160 fin 2029");
    }

    @Test
    void after_the_last_target_it_is_recalled() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").target("2024-12-31", "40")).value("8.1", "2025", "46"),
                "46 en 2025, après une cible de 40 fin 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            15 | 10 | 20 | 15 en 2025, dans l’intervalle visé (10 à 20)
            25 | 10 | 20 | 25 en 2025, hors de l’intervalle visé (10 à 20)
            25 | 30 | -  | 25 en 2025, hors de l’intervalle visé (au moins 30)
            25 | -  | 30 | 25 en 2025, dans l’intervalle visé (au plus 30)
            """)
    void an_interval_is_kept_or_not(String value, String min, String max, String said) {
        assertSays(
                ACase.with(AnIndicator.of("8.1").within("2025-12-31", min, max)).value("8.1", "2025", value), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2025-12-31 | oui fin 2025, cible atteinte
            0 | 2025-12-31 | non fin 2025, cible non atteinte
            0 | 2027-12-31 | non fin 2025, attendu fin 2027
            """)
    void yes_is_reached_or_not(String value, String target, String said) {
        assertSays(
                ACase.with(AnIndicator.of("8.1").shape(Shape.YES_NO).last().target(target, "1"))
                        .value("8.1", "2025", value),
                said);
    }

    @Test
    void without_a_target_the_year_before_is_set_beside() {
        assertSays(
                ACase.with(AnIndicator.of("8.1")).value("8.1", "2024", "18").value("8.1", "2025", "46"),
                "46 en 2025, contre 18 en 2024");
    }

    @Test
    void without_a_target_nor_a_past_this_is_said() {
        assertSays(ACase.with(AnIndicator.of("8.1")).value("8.1", "2025", "46"), "46 en 2025, sans cible");
        assertSays(
                ACase.with(AnIndicator.of("8.1").direction(Direction.OBSERVE)).value("8.1", "2025", "46"),
                "46 en 2025");
    }

    @Test
    void what_is_observed_is_not_placed_against_a_target() {
        assertSays(
                ACase.with(AnIndicator.of("8.1")
                                .direction(Direction.OBSERVE)
                                .target("2025-12-31", "40")
                                .target("2027-12-31", "60"))
                        .value("8.1", "2025", "46"),
                "46 en 2025, vers 60 fin 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_COLLECTED  | non collecté en 2025 (outil absent)
            UNKNOWN        | valeur inconnue en 2025 (outil absent)
            NOT_APPLICABLE | sans objet en 2025 (outil absent)
            PENDING        | en attente pour 2025 (outil absent)
            """)
    void a_hole_says_its_reason_and_its_motive(MissingReason reason, String said) {
        assertSays(ACase.with(AnIndicator.of("8.1")).hole("8.1", "2025", reason, "outil absent"), said);
    }

    @Test
    void a_hole_recalls_the_last_value() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").last()).value("8.1", "2024", "18"),
                "aucune valeur saisie pour 2025_; dernière valeur~: 18 fin 2024");
        assertSays(ACase.with(AnIndicator.of("8.1")), "aucune valeur saisie pour 2025");
    }

    @Test
    void a_computed_hole_says_what_was_missing() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").formula("[9.9] * 2")),
                "aucune valeur en 2025 (non calculé~: 9.9 n’existe pas)");
    }

    @Test
    void a_partial_value_is_marked() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").quarterly())
                        .value("8.1", "2025-Q1", "4")
                        .value("8.1", "2025-Q2", "8"),
                "12 en 2025 (valeur partielle~: 2~périodes sur 4), sans cible");
    }

    @Test
    void a_withheld_value_is_never_told() {
        ACase made = ACase.with(AnIndicator.of("8.1").people().target("2025-12-31", "40"))
                .value("8.1", "2025", "7");

        assertSays(made, "valeur de 2025 couverte par le secret statistique");
    }

    @Test
    void a_withheld_past_is_never_told() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").people())
                        .value("8.1", "2024", "7")
                        .value("8.1", "2025", "46"),
                "46 en 2025, sans cible");
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 46 en moyenne en 2025", "MAX, 46 au plus haut en 2025", "LAST, 46 fin 2025", "SUM, 46 en 2025"})
    void the_accumulation_is_heard(Accumulation accumulation, String said) {
        assertSays(
                ACase.with(AnIndicator.of("8.1").accumulation(accumulation).direction(Direction.OBSERVE))
                        .value("8.1", "2025", "46"),
                said);
    }

    @Test
    void a_cumul_stands_at_the_end_of_its_year_and_a_mean_of_shares_in_it() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").cumulative().direction(Direction.OBSERVE))
                        .value("8.1", "2024", "20")
                        .value("8.1", "2025", "26"),
                "46 fin 2025, contre 20 fin 2024");
        assertSays(
                ACase.with(AnIndicator.of("8.1")
                                .shape(Shape.PERCENT)
                                .accumulation(Accumulation.MEAN)
                                .direction(Direction.OBSERVE))
                        .fraction("8.1", "2025", "1", "2"),
                "50,0_% en 2025");
    }

    @Test
    void a_value_asked_once_says_its_day() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").frequency(Frequency.ONCE).direction(Direction.OBSERVE))
                        .collected("8.1", "ONCE", "46", "2024-06-12"),
                "46 au 12~juin 2024");
    }

    @Test
    void a_text_is_quoted() {
        assertSays(
                ACase.with(AnIndicator.of("8.1").shape(Shape.TEXT).last())
                        .row("8.1", "2025", "", Cell.text("réseau constitué")),
                "«_réseau constitué_» (2025)");
    }

    private static void assertSays(ACase made, String said) {
        assertThat(made.indicator("8.1").sentence())
                .isEqualTo(("Secouristes formés~: " + said + ".")
                        .replace("_", "\u202f")
                        .replace("~", "\u00a0"));
    }
}
