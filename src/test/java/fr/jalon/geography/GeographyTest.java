package fr.jalon.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {
    private static final Geography FRANCE = Geography.reference();

    /** Figures counted on the packages themselves; 2021 lacks the four islands that are in no EPCI. */
    @ParameterizedTest
    @CsvSource({
        "2019, 35064, 1259, 66618176, 2016",
        "2021, 35059, 1254, 66982782, 2018",
        "2022, 35049, 1255, 67244921, 2019",
        "2023, 35039, 1255, 67418672, 2020",
        "2024, 35029, 1255, 67664570, 2021",
        "2025, 34969, 1255, 68017091, 2022",
        "2026, 34969,    0, 68350798, 2023"
    })
    void every_vintage_has_its_communes_its_epci_and_the_people_of_the_census_in_force(
            int vintage, int communes, int epci, int inhabitants, int census) {
        List<Commune> all = FRANCE.communes(vintage);
        List<Commune> counted =
                all.stream().filter(commune -> commune.population() != null).toList();

        assertThat(all).hasSize(communes);
        assertThat(FRANCE.epci(vintage)).hasSize(epci);
        assertThat(FRANCE.population(new HashSet<>(counted))).contains(new Population(inhabitants, census));
    }

    @Test
    void the_vintages_are_these_and_no_package_has_the_epci_of_2026() {
        assertThat(FRANCE.vintages()).containsExactly(2019, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(FRANCE.epciVintages()).containsExactly(2019, 2021, 2022, 2023, 2024, 2025);
        for (int other : new int[] {0, 2018, 2020, 2027}) {
            assertThat(FRANCE.commune("25434", other)).isEmpty();
            assertThat(FRANCE.epci("200068070", other)).isEmpty();
            assertThat(FRANCE.communes(other)).isEmpty();
            assertThat(FRANCE.communesOf("200068070", other)).isEmpty();
            assertThat(FRANCE.holderOf("75101", other)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "75056, 2024, Paris, 75, 2133111",
        "69123, 2024, Lyon, 69, 522250",
        "13055, 2024, Marseille, 13, 873076",
        "13055, 2026, Marseille, 13, 886040",
        "2A004, 2024, Ajaccio, 2A, 73822",
        "2B033, 2024, Bastia, 2B, 48768",
        "01065, 2019, Buellas, 01, 1767",
        "97411, 2024, Saint-Denis, 974, 154765",
        "97120, 2024, Pointe-à-Pitre, 971, 14486",
        "97209, 2024, Fort-de-France, 972, 74921",
        "97302, 2024, Cayenne, 973, 63468",
        "97611, 2024, Mamoudzou, 976, 71437"
    })
    void a_commune_is_found_with_its_zeros_its_departement_and_its_people(
            String code, int vintage, String name, String departement, int population) {
        Commune commune = FRANCE.commune(code, vintage).orElseThrow();

        assertThat(commune.name()).isEqualTo(name);
        assertThat(commune.departement()).isEqualTo(departement);
        assertThat(commune.population()).isEqualTo(population);
        assertThat(FRANCE.departement(departement)).isPresent();
    }

    @Test
    void every_commune_is_in_a_departement_and_every_departement_in_a_region() {
        for (int vintage : FRANCE.vintages()) {
            assertThat(FRANCE.communes(vintage))
                    .allMatch(commune -> FRANCE.departement(commune.departement())
                            .flatMap(departement -> FRANCE.region(departement.region()))
                            .isPresent());
        }
        assertThat(FRANCE.departement("25").orElseThrow().region()).isEqualTo("27");
        assertThat(FRANCE.departement("978").orElseThrow().isCollectivity()).isTrue();
        assertThat(FRANCE.departement("20")).isEmpty();
    }

    /** The figures that the DGCL gives for this EPCI, year after year. */
    @ParameterizedTest
    @CsvSource({
        "2019, 74, 25268",
        "2021, 74, 25335",
        "2022, 72, 25427",
        "2023, 72, 25373",
        "2024, 72, 25338",
        "2025, 71, 25269"
    })
    void the_people_of_an_epci_are_those_of_its_communes(int vintage, int communes, int inhabitants) {
        List<Commune> members = FRANCE.communesOf("200068070", vintage);

        assertThat(members).hasSize(communes).allMatch(commune -> "200068070".equals(commune.epci()));
        assertThat(FRANCE.population(Set.copyOf(members)).orElseThrow().inhabitants())
                .isEqualTo(inhabitants);
    }

    @Test
    void mayotte_has_the_census_of_2017_whatever_the_vintage() {
        for (int vintage : FRANCE.vintages()) {
            List<Commune> mayotte = FRANCE.communesIn(List.of("976"), vintage);

            assertThat(mayotte).hasSize(17);
            assertThat(FRANCE.population(Set.copyOf(mayotte))).contains(new Population(256_518, 2017));
        }
    }

    @Test
    void what_the_packages_do_not_date_is_a_hole_and_a_sum_with_a_hole_is_one() {
        Commune saintMartin = FRANCE.commune("97801", 2024).orElseThrow();
        Commune brehat = FRANCE.commune("22016", 2021).orElseThrow();
        Commune ornans = FRANCE.commune("25434", 2021).orElseThrow();

        assertThat(saintMartin.population()).isNull();
        assertThat(brehat.population()).isNull();
        assertThat(FRANCE.commune("22016", 2022).orElseThrow().population()).isEqualTo(352);
        assertThat(FRANCE.population(Set.of(brehat, ornans))).isEmpty();
        assertThat(FRANCE.population(Set.of())).isEmpty();
    }

    @Test
    void a_commune_that_was_absorbed_is_known_before_and_leads_to_its_holder_after() {
        assertThat(FRANCE.vintagesOfCommune("25533")).containsExactly(2019, 2021, 2022, 2023, 2024);
        assertThat(FRANCE.commune("25533", 2025)).isEmpty();
        assertThat(FRANCE.holderOf("25533", 2025).map(Commune::name)).contains("Éternoz-Vallée-du-Lison");
        assertThat(FRANCE.holderOf("25533", 2024)).isEmpty();
        assertThat(FRANCE.holderOf("75101", 2024).map(Commune::code)).contains("75056");
        assertThat(FRANCE.vintagesOfEpci("243900719")).containsExactly(2019);
    }

    @Test
    void no_name_is_empty_and_every_epci_has_communes() {
        for (int vintage : FRANCE.epciVintages()) {
            Set<String> inhabited = new HashSet<>();
            FRANCE.communes(vintage).stream()
                    .map(Commune::epci)
                    .filter(Objects::nonNull)
                    .forEach(inhabited::add);

            assertThat(FRANCE.epci(vintage))
                    .allMatch(epci -> !epci.name().isBlank() && inhabited.contains(epci.siren()));
            assertThat(FRANCE.communes(vintage))
                    .noneMatch(commune -> commune.name().isBlank());
        }
    }

    @Test
    void the_file_says_where_it_comes_from_under_which_licence_and_by_which_command() {
        String head = ReferenceReader.head();

        assertThat(head).contains("@etalab/decoupage-administratif", "INSEE", "DGCL", "Licence Ouverte");
        assertThat(head).contains("commande : sh src/geography/make.sh");
        assertThat(Path.of("src/geography/make.sh")).isRegularFile();
    }
}
