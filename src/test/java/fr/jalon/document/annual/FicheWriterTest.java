package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import fr.jalon.fiche.Milestone;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Fiches;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FicheWriterTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Milestone UNDONE =
            new Milestone("J1", "Exposition présentée", LocalDate.of(2025, 10, 31), null);

    @Test
    void a_step_undone_after_its_day_is_late() {
        assertThat(text(UNDONE, false)).contains("prévue le 31/10/2025, en retard");
    }

    @Test
    void a_step_that_a_closed_fiche_left_undone_is_not_late_but_undone() {
        assertThat(text(UNDONE, true)).contains("prévue le 31/10/2025, non faite");
    }

    @Test
    void a_step_done_says_its_day_whether_the_fiche_is_closed_or_not() {
        Milestone done = new Milestone("J1", "Exposition présentée", UNDONE.dueOn(), LocalDate.of(2025, 11, 3));

        assertThat(text(done, true)).isEqualTo(text(done, false)).contains("faite le 03/11/2025");
    }

    @Test
    void a_fiche_says_why_it_is_there() {
        assertThat(FicheFacts.context(Fiches.SECOURISTES).text())
                .isEqualTo("La souffrance psychique est repérée tard.");
        assertThat(FicheFacts.context(Fiches.SOIGNANTS)).isEqualTo(Markup.EMPTY);
    }

    @Test
    void a_fiche_says_who_takes_part_whom_it_favours_and_which_plans_it_serves_where_it_is_known() {
        FicheFacts facts = new FicheFacts(Dossiers.LOUE_LISON);

        assertThat(facts.of(Fiches.SECOURISTES))
                .extracting(row -> row.term().text() + ": " + row.text().text())
                .contains(
                        "Porteur: CCAS d’Ornans, avec Mutualité française, UNAFAM",
                        "Partenaires: Lycée d’Ornans, Mission locale, Centre hospitalier",
                        "Inégalités: Sessions gratuites",
                        "Plans: PRS, objectif 3\u202f; PTSM, fiche 12");
        assertThat(facts.of(Fiches.SOIGNANTS))
                .extracting(row -> row.term().text())
                .contains("Porteur", "Public")
                .doesNotContain("Contexte", "Inégalités");
    }

    private static String text(Milestone milestone, boolean isClosed) {
        return FicheWriter.milestone(milestone, isClosed, AS_OF).text().text();
    }
}
