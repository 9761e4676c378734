package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.geography.Geography;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Geography.reference());

    @Test
    void a_name_that_is_one_commune_s_says_its_code_its_epci_and_its_people_vintage_by_vintage() {
        assertThat(FINDER.describe("ornans"))
                .isEqualTo(FINDER.describe("25434"))
                .hasSize(8)
                .startsWith("Commune Ornans (25434), Doubs (25), Bourgogne-Franche-Comté (27)")
                .contains(
                        "  2024  Ornans\u00a0: 4\u202f422 habitants (recensement de 2021), CC Loue-Lison (200068070)");
    }

    @Test
    void an_epci_is_found_under_its_usual_name_with_its_communes() {
        assertThat(FINDER.describe("Communauté de communes Loue Lison"))
                .contains(
                        "EPCI CC Loue-Lison (200068070)",
                        "  2024  CC Loue-Lison\u00a0: 72 communes, 25\u202f338 habitants (recensement de 2021)",
                        "  25434  Ornans");
    }

    @Test
    void a_name_that_several_bear_is_a_line_each() {
        assertThat(FINDER.describe("Saint Denis"))
                .hasSize(4)
                .contains("97411  Saint-Denis, La Réunion (974), La Réunion (04)");
    }

    @Test
    void a_commune_of_the_past_leads_to_the_one_that_holds_it() {
        assertThat(FINDER.describe("25533"))
                .last()
                .isEqualTo("25533 est une partie de la commune Éternoz-Vallée-du-Lison (25223) en 2026");
    }

    @Test
    void a_code_of_two_digits_may_be_a_departement_and_a_region() {
        assertThat(FINDER.describe("27"))
                .containsExactly("Département Eure (27), Normandie (28)", "Région Bourgogne-Franche-Comté (27)");
    }

    @Test
    void what_nothing_is_called_ends_with_1_and_what_to_do() {
        StringWriter err = new StringWriter();

        int code = JalonCommand.line().setErr(new PrintWriter(err, true)).execute("geography", "Trifouillis");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("Trifouillis", "Remède");
        assertThat(FINDER.describe("'; --")).isEmpty();
    }
}
