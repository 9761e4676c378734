package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Advance.Kind;
import fr.jalon.bilan.Synthesis.Line;
import fr.jalon.contract.Contract.AxisWord;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Indicator.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page. In the expected texts, _ stands for the narrow no-break space, ~ for the other. */
class SynthesisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 | 2 | 1 | Quatorze fiches avancent, deux sont en retard, une décision est attendue sur la santé numérique
            1  | 1 | 0 | Une fiche avance, une est en retard
            0  | 0 | 2 | Aucune fiche n’avance, deux décisions sont attendues
            21 | 0 | 0 | Vingt et une fiches avancent
            2  | 21 | 21 | Deux fiches avancent, vingt et une sont en retard, vingt et une décisions sont attendues
            0  | 3 | 1 | Aucune fiche n’avance, trois sont en retard, une décision est attendue sur la santé numérique
            """)
    void the_title_counts_what_advances_what_is_late_and_what_is_asked(
            int advancing, int late, int decisions, String title) {
        List<Decision> asked = IntStream.range(0, decisions)
                .mapToObj(n -> new Decision(
                        "D" + n,
                        "la santé numérique",
                        "Décider.",
                        null,
                        LocalDate.of(2026, 3, 24),
                        null,
                        null,
                        null,
                        null))
                .toList();

        assertThat(SynthesisWriter.title(advancing, late, asked)).isEqualTo(title);
    }

    @Test
    void the_synthesis_reads_the_counts_of_the_contract() {
        Synthesis synthesis = new ACase()
                .axes("1", "2")
                .fiches(
                        AFiche.of("FA1").inProgress(),
                        AFiche.of("FA2").inProgress().ends("2025-12-31"))
                .indicators(AnIndicator.of("1.1").fiche("FA1").quarterly())
                .value("1.1", "2025-Q1", "3")
                .value("1.1", "2025-Q2", "3")
                .decision("D1", "la santé numérique", "2026-03-24", null)
                .compile()
                .synthesis();

        assertThat(synthesis.title())
                .isEqualTo("Une fiche avance, une est en retard, une décision est attendue sur la santé numérique");
        assertThat(synthesis.lead())
                .isEqualTo(spaced("Deuxième année du contrat. 2~fiches action, 2~axes. "
                        + "Données arrêtées au 31~janvier 2026_; 2~valeurs renseignées sur 4~attendues."));
    }

    @Test
    void the_lead_says_until_when_values_may_still_come_in() {
        ACase made = ACase.with(AnIndicator.of("8.1"));

        assertThat(made.asOf("2026-01-30").compile().synthesis().lead())
                .endsWith("attendue. La collecte de 2025 est ouverte jusqu’au "
                        + French.longDate(LocalDate.of(2026, 1, 31)) + ".");
        assertThat(made.asOf("2026-01-31").compile().synthesis().lead())
                .endsWith("attendue.")
                .doesNotContain("collecte");
    }

    @Test
    void the_lead_agrees_with_one_and_with_none() {
        ACase made = ACase.with(AnIndicator.of("8.1")).value("8.1", "2024", "3");

        assertThat(made.compile(2024).synthesis().lead())
                .startsWith(spaced("Première année du contrat. 1~fiche action, 1~axe. "))
                .endsWith(spaced("_; 1~valeur renseignée sur 1~attendue."));
        assertThat(ACase.withFiche()
                        .axisWord(AxisWord.THEMATIQUE)
                        .axes("1", "2")
                        .compile()
                        .synthesis()
                        .lead())
                .contains(spaced(", 2~thématiques. "))
                .endsWith(spaced("_; aucune valeur attendue."));
        assertThat(ACase.withFiche()
                        .axisWord(AxisWord.PRIORITE)
                        .compile()
                        .synthesis()
                        .lead())
                .contains(spaced(", 1~priorité. "));
    }

    @Test
    void the_strongest_fact_is_told_first() {
        FicheBilan bilan = ACase.withFiche()
                .fiches(AFiche.of("FA9")
                        .status("2024-03-12", FicheStatus.IN_PROGRESS)
                        .status("2025-09-12", FicheStatus.COMPLETED)
                        .milestone("Convention signée", "2025-06-30", "2025-06-12"))
                .indicators(AnIndicator.of("9.1").fiche("FA9").target("2025-12-31", "40"))
                .value("9.1", "2025", "46")
                .fiche("FA9");

        assertThat(bilan.advances())
                .containsExactly(
                        new Advance(Kind.COMPLETED, spaced("fiche réalisée le 12~septembre 2025.")),
                        new Advance(Kind.TARGET_REACHED, spaced("Secouristes formés~: 46, pour une cible de 40.")),
                        new Advance(
                                Kind.MILESTONE_DONE, spaced("étape «_Convention signée_» franchie le 12~juin 2025.")));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 1", "2024-12-31, 0", "2025-12-31, 1", "2026-01-01, 0", "2026-02-01, 0"})
    void a_milestone_counts_in_the_year_when_it_was_done(String done, int advances) {
        assertThat(new ACase()
                        .fiches(AFiche.of("FA8").inProgress().milestone("Convention", "2027-06-30", done))
                        .fiche("FA8")
                        .advances())
                .hasSize(advances);
    }

    @Test
    void a_milestone_done_after_the_freeze_does_not_count() {
        assertThat(new ACase()
                        .asOf("2025-06-30")
                        .fiches(AFiche.of("FA8").inProgress().milestone("Convention", "2027-06-30", "2025-07-01"))
                        .fiche("FA8")
                        .advances())
                .isEmpty();
    }

    @Test
    void a_completion_counts_in_its_year_once_and_only_while_it_lasts() {
        assertThat(advances(AFiche.of("FA8").status("2024-09-12", FicheStatus.COMPLETED)))
                .isEmpty();
        assertThat(advances(AFiche.of("FA8")
                        .status("2024-09-12", FicheStatus.COMPLETED)
                        .status("2025-09-12", FicheStatus.COMPLETED)))
                .isEmpty();
        assertThat(advances(AFiche.of("FA8")
                        .status("2025-03-12", FicheStatus.COMPLETED)
                        .status("2025-09-12", FicheStatus.IN_PROGRESS)))
                .isEmpty();
        assertThat(advances(AFiche.of("FA8"))).isEmpty();
        assertThat(advances(AFiche.of("FA8").status("2025-09-12", FicheStatus.COMPLETED)))
                .hasSize(1);
        assertThat(advances(AFiche.of("FA8")
                        .status("2024-03-12", FicheStatus.COMPLETED)
                        .status("2024-09-12", FicheStatus.PAUSED)
                        .status("2025-09-12", FicheStatus.COMPLETED)))
                .hasSize(1);
    }

    @Test
    void a_target_that_was_reached_the_year_before_is_no_news() {
        AnIndicator indicator = AnIndicator.of("8.1").target("2024-12-31", "10").target("2025-12-31", "40");

        assertThat(ACase.with(indicator)
                        .value("8.1", "2024", "10")
                        .value("8.1", "2025", "46")
                        .fiche("FA8")
                        .advances())
                .isEmpty();
        assertThat(ACase.with(indicator)
                        .value("8.1", "2024", "9")
                        .value("8.1", "2025", "46")
                        .fiche("FA8")
                        .advances())
                .hasSize(1);
        assertThat(ACase.with(indicator).value("8.1", "2025", "39").fiche("FA8").advances())
                .isEmpty();
    }

    @Test
    void a_target_reached_in_the_first_year_is_news() {
        assertThat(ACase.with(AnIndicator.of("8.1").target("2024-12-31", "10"))
                        .value("8.1", "2024", "10")
                        .compile(2024)
                        .fiches()
                        .get(0)
                        .advances())
                .hasSize(1);
    }

    @Test
    void an_interval_or_a_yes_is_told_in_its_own_words() {
        assertThat(ACase.with(AnIndicator.of("8.1").within("2025-12-31", "10", null))
                        .value("8.1", "2025", "12")
                        .fiche("FA8")
                        .advances()
                        .get(0)
                        .sentence())
                .isEqualTo(spaced("Secouristes formés~: 12, dans l’intervalle visé (au moins 10)."));
        assertThat(ACase.with(AnIndicator.of("8.1").shape(Shape.YES_NO).target("2025-12-31", "1"))
                        .value("8.1", "2025", "1")
                        .fiche("FA8")
                        .advances()
                        .get(0)
                        .sentence())
                .isEqualTo(spaced("Secouristes formés~: cible atteinte."));
    }

    @Test
    void at_most_four_fiches_advanced_most_events_first() {
        ACase made = new ACase();
        for (int n = 1; n <= 5; n++) {
            AFiche fiche = AFiche.of("FA" + n).inProgress().milestone("Étape", "2027-06-30", "2025-06-12");
            made.fiches(n == 4 ? fiche.milestone("Bilan", "2027-06-30", "2025-06-13") : fiche);
        }
        made.fiches(AFiche.of("FA6").inProgress());

        assertThat(made.compile().synthesis().advanced())
                .extracting(Line::ficheCode)
                .containsExactly("FA4", "FA1", "FA2", "FA3");
    }

    @Test
    void at_most_four_fiches_are_late_most_days_first() {
        ACase made = new ACase();
        for (int n = 1; n <= 5; n++) {
            made.fiches(AFiche.of("FA" + n).inProgress().ends("2025-0" + (9 - n) + "-15"));
        }
        made.fiches(AFiche.of("FA6").inProgress());

        assertThat(made.compile().synthesis().late())
                .extracting(Line::ficheCode)
                .containsExactly("FA5", "FA4", "FA3", "FA2");
    }

    @Test
    void what_is_late_names_the_date_that_passed() {
        Synthesis synthesis = new ACase()
                .fiches(
                        AFiche.of("FA3")
                                .titled("Santé numérique")
                                .inProgress()
                                .milestone("Convention", "2025-06-30", null),
                        AFiche.of("FA4").inProgress().ends("2026-01-30"),
                        AFiche.of("FA10")
                                .ends("2026-03-01")
                                .firstEnds("2025-12-31")
                                .postponed("2025-10-01", "2026-03-01"),
                        AFiche.of("FA11").inProgress())
                .compile()
                .synthesis();

        assertThat(synthesis.late())
                .containsExactly(
                        new Line(
                                "FA3",
                                "Santé numérique",
                                spaced("étape «_Convention_» attendue le 30~juin 2025_; 215~jours de retard.")),
                        new Line(
                                "FA10",
                                "Formations en santé mentale",
                                spaced("fin d’abord prévue le 31~décembre 2025_; 31~jours de retard_; "
                                        + "reportée au 1er~mars 2026 (recrutement).")),
                        new Line(
                                "FA4",
                                "Formations en santé mentale",
                                spaced("fin prévue le 30~janvier 2026_; 1~jour de retard.")));
    }

    private static List<Advance> advances(AFiche fiche) {
        return new ACase().fiches(fiche).fiche("FA8").advances();
    }

    private static String spaced(String text) {
        return text.replace("_", "\u202f").replace("~", "\u00a0");
    }
}
