package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.evaluation.Decision;
import fr.jalon.fixture.Dossiers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report of a contract in preparation says what there is not, and leaves no empty place. */
class BareContractTest {
    private static final LocalDate FREEZE = LocalDate.of(2026, 1, 31);

    @Test
    void a_cover_without_signatory_says_so() {
        assertThat(report().cover().signatories()).isEqualTo("aucun à ce jour");
    }

    @Test
    void a_share_that_does_not_exist_has_no_percent_sign() {
        SynthesisPage page = report().synthesis();

        assertThat(List.of(page.reached(), page.filled(), page.spent()))
                .extracting(figure -> figure.figure().text() + figure.unit().text())
                .containsOnly("–");
    }

    @Test
    void a_figure_of_nothing_says_what_there_is_not() {
        SynthesisPage page = report().synthesis();

        assertThat(page.reached().label()).isEqualTo("des cibles 2025 atteintes (aucun indicateur jugé)");
        assertThat(page.filled().label()).isEqualTo("aucune valeur attendue en 2025");
        assertThat(page.spent().label()).isEqualTo("aucun budget 2025 renseigné");
    }

    /** In 2024 the fixture has one line, spent and never planned. */
    @Test
    void a_total_over_no_whole_line_is_no_zero() {
        AnnualReport report = report(Dossiers.LOUE_LISON, 2024);
        FunderRow total = report.budget().funders().get(1);
        BudgetRow own = report.fiches().stream()
                .filter(FichePage::hasBudget)
                .findFirst()
                .orElseThrow()
                .budget()
                .get(1);

        assertThat(report.synthesis().spent().label())
                .isEqualTo("du budget 2024 exécuté (aucune ligne complète sur\u00a01)");
        assertThat(List.of(total.planned(), total.actual(), own.planned(), own.actual()))
                .containsOnly(Markup.soft(Figures.NONE));
    }

    @Test
    void where_no_value_is_expected_none_is_said_to_be_filled() {
        assertThat(report().missing().lead()).isEqualTo(Markup.of("Aucune valeur n’est attendue."));
    }

    @Test
    void an_axis_without_fiche_says_so() {
        assertThat(report().progress().axes())
                .extracting(axis -> axis.title().text())
                .allMatch(title -> title.contains("aucune fiche"));
    }

    @Test
    void a_year_without_outlook_says_so() {
        OutlookPage page = report().outlook();

        assertThat(page.hasPoints()).isTrue();
        assertThat(page.points())
                .extracting(point -> point.text().text())
                .containsExactly(Markup.soft("Aucune perspective renseignée.").text());
    }

    @Test
    void what_a_past_meeting_left_unanswered_is_asked_without_a_date() {
        assertThat(report(asked(FREEZE.minusDays(1))).synthesis().decisionsHeading())
                .isEqualTo(Markup.of("Décisions demandées au comité de pilotage"));
    }

    @Test
    void what_is_asked_with_it_takes_the_date_of_the_meeting_to_come() {
        assertThat(report(asked(FREEZE.minusDays(1)), asked(FREEZE)).synthesis().decisionsHeading())
                .isEqualTo(Markup.of("Décisions demandées au comité de pilotage du " + French.longDate(FREEZE)));
    }

    @Test
    void the_table_of_governance_asks_it_of_the_meeting_to_come_and_says_since_when_it_waits() {
        AnswerRow alone =
                report(asked(FREEZE.minusDays(1))).governance().asked().get(0);
        AnswerRow again = report(asked(FREEZE.minusDays(1)), asked(FREEZE.plusDays(9)))
                .governance()
                .asked()
                .get(0);

        assertThat(alone.date()).isEqualTo("à fixer");
        assertThat(again.date()).isEqualTo("09/02/2026");
        assertThat(again.asked().text()).contains("Dire quel est le périmètre.", "Sans réponse depuis le 30/01/2026.");
        assertThat(report(asked(FREEZE)).governance().asked().get(0).asked().text())
                .doesNotContain("Sans réponse");
    }

    @Test
    void the_cover_names_the_meeting_that_the_decisions_are_asked_of() {
        assertThat(report(asked(FREEZE.plusDays(9))).cover().copil())
                .isEqualTo(Markup.of(French.longDate(FREEZE.plusDays(9))));
        assertThat(report(asked(FREEZE.minusDays(1))).cover().copil()).isEqualTo(Markup.of("date à fixer"));
    }

    private static AnnualReport report(Decision... decisions) {
        Dossier full = Dossiers.LOUE_LISON;
        Dossier bare = new Dossier(
                full.contract(),
                full.perimeters(),
                List.of(),
                List.of(),
                full.axes(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(decisions),
                List.of());
        return report(bare, 2025);
    }

    private static AnnualReport report(Dossier dossier, int year) {
        return new AnnualReportCompiler()
                .compile(new BilanCompiler()
                        .compile(new BilanInput(dossier, List.of(), year, FREEZE, EditionNumber.FIRST, null)));
    }

    private static Decision asked(LocalDate copil) {
        return new Decision(
                "D" + copil.getDayOfMonth(),
                "le périmètre",
                "Dire quel est le périmètre.",
                null,
                copil,
                null,
                null,
                null,
                null);
    }
}
