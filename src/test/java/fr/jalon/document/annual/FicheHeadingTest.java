package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.French;
import fr.jalon.fiche.FicheCode;
import org.junit.jupiter.api.Test;

/** What stands above the title of a fiche. */
class FicheHeadingTest {
    @Test
    void the_letters_of_a_fiche_action_are_not_said_twice() {
        assertThat(heading("FA8")).isEqualTo("FICHE ACTION 8");
        assertThat(heading("1.2")).isEqualTo("FICHE ACTION 1.2");
    }

    @Test
    void other_letters_tell_fiches_of_one_number_apart() {
        assertThat(heading("A1")).isEqualTo("FICHE ACTION A 1");
        assertThat(heading("B1")).isEqualTo("FICHE ACTION B 1");
    }

    private static String heading(String code) {
        return FicheWriter.heading(new FicheCode(code)).replace(French.NO_BREAK, " ");
    }
}
