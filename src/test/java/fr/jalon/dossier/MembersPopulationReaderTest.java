package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.Perimeter;
import fr.jalon.file.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the population of a perimeter is, written or not. */
class MembersPopulationReaderTest {
    private static final String LOUE_LISON = "{kind: EPCI, code: \"200068070\", name: Loue Lison, vintage: 2024}";
    private static final String ORNANS = "{kind: COMMUNE, code: \"25434\", name: Ornans, vintage: 2024}";
    private static final String BESANCON = "{kind: COMMUNE, code: \"25056\", name: Besançon, vintage: 2024}";
    private static final String QPV = "{kind: QPV, code: QN02501M, name: Les Prés, vintage: 2024}";
    private static final String DISSOLVED = "{kind: EPCI, code: \"242500361\", name: Ancienne, vintage: 2016}";

    @TempDir
    private Path folder;

    @Test
    void it_follows_from_the_communes_and_those_of_the_epci_each_once_and_from_no_qpv() throws IOException {
        assertPeople(read("", ORNANS), 4_422, 2021);
        assertPeople(read("", LOUE_LISON), 25_338, 2021);
        assertPeople(read("", LOUE_LISON, ORNANS, QPV), 25_338, 2021);
        assertPeople(read("", LOUE_LISON, BESANCON), 25_338 + 119_198, 2021);
    }

    @Test
    void an_epci_dissolved_before_the_held_vintages_stands_beside_its_communes_without_counting() throws IOException {
        assertPeople(read("", DISSOLVED, ORNANS.replace("2024", "2019")), 4_385, 2016);
        assertThatThrownBy(() -> read("", DISSOLVED, QPV)).hasMessageContaining("population");
    }

    @Test
    void what_does_not_follow_is_taken_as_it_is_written() throws IOException {
        String written = "population: 31000, population-year: 2022, ";

        assertPeople(read(written, LOUE_LISON.replace("2024", "2026"), ORNANS.replace("2024", "2026")), 31_000, 2022);
        assertPeople(read(written, LOUE_LISON.replace("2024", "2020")), 31_000, 2022);
        assertPeople(read(written, QPV), 31_000, 2022);
    }

    @Test
    void one_of_the_two_keys_is_enough_when_both_follow() throws IOException {
        assertPeople(read("population: 25338, ", LOUE_LISON), 25_338, 2021);
        assertPeople(read("population-year: 2021, ", LOUE_LISON), 25_338, 2021);
    }

    @Test
    void a_commune_without_a_figure_asks_for_the_population_and_does_not_contradict_it() throws IOException {
        String brehat = "{kind: COMMUNE, code: \"22016\", name: Île-de-Bréhat, vintage: 2021}";

        assertPeople(read("population: 360, population-year: 2018, ", brehat), 360, 2018);
        assertThatThrownBy(() -> read("", brehat))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("les membres ne la disent pas");
    }

    private Perimeter read(String keys, String... members) throws IOException {
        Path file = Files.writeString(folder.resolve("contrat.yaml"), """
                contract:
                  id: val-d-essai-2
                  title: Contrat
                  short-title: Contrat
                  rank: 1
                  status: ACTIVE
                  region: "%s"
                  departements: ["%s"]
                  starts-on: 2024-01-01
                  ends-on: 2029-12-31
                territory:
                  kind: EPCI
                  name: Val d’Essai
                  perimeters:
                    - {from: 2024-01-01, %smembers: [%s]}
                axes:
                  - {code: "1", title: Un axe}
                fiches:
                  - {code: FA1, axis: "1", title: Une fiche, starts-on: 2024-01-01, ends-on: 2029-12-31}
                """.formatted(
                        members[0].contains("22016") ? "53" : "27",
                        members[0].contains("22016") ? "22" : "25",
                        keys,
                        String.join(", ", members)));
        return new DossierReader().read(file).perimeters().get(0);
    }

    private static void assertPeople(Perimeter perimeter, int inhabitants, int census) {
        assertThat(perimeter.population()).isEqualTo(inhabitants);
        assertThat(perimeter.populationYear()).isEqualTo(census);
    }
}
