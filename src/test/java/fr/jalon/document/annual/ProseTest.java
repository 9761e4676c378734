package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    /** «·» stands for the narrow no-break space, «_» for the no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Est-ce prêt ?                    | Est-ce prêt·?
        L'essai : oui ; ou non !         | L’essai_: oui·; ou non·!
        « une seule santé »              | «·une seule santé·»
        avenant n° 1 de la FA 3          | avenant n°_1 de la FA_3
        FA12 et FA 3                     | FA_12 et FA_3
        le 1er mars et le 30 juin 2025   | le 1er_mars et le 30_juin 2025
        75 % des 900 €                   | 75·% des 900·€
        (sans suite.).                   | (sans suite).
        """)
    void the_spaces_of_a_keyboard_become_those_of_a_printer(String typed, String printed) {
        assertThat(Prose.text(typed)).isEqualTo(printed.replace('·', '\u202f').replace('_', '\u00a0'));
    }
}
