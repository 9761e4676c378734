package fr.jalon.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
    @ParameterizedTest
    @CsvSource({
        "Lons-le-Saunier, LONS LE SAUNIER",
        "L’Hôpital-du-Grosbois, l'hopital du grosbois",
        "Saint-Lô, St Lo",
        "Sainte-Foy-lès-Lyon, Ste Foy lès Lyon",
        "CC Loue-Lison, Communauté de communes Loue Lison",
        "CA du Grand Besançon, Communauté d’agglomération Grand Besançon",
        "Œuilly, Oeuilly"
    })
    void two_ways_of_writing_one_name_are_the_same(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Dole, Dôle-sur-Loue", "Saint-Denis, Saint-Denis-en-Val", "Ornans, Orchamps"})
    void other_names_stay_others(String one, String other) {
        assertThat(PlainName.of(one)).isNotEqualTo(PlainName.of(other));
    }
}
