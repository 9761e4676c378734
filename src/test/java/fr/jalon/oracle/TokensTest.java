package fr.jalon.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as a figure in a printed sentence. */
class TokensTest {
    @Test
    void figures_are_read_as_a_reader_reads_them() {
        assertThat(Tokens.in("12\u202f400 € sur 13\u00a0000, soit 95,4\u202f% au 31/12/2025 (8.1)"))
                .containsExactly("12 400", "13 000", "95,4", "31/12/2025", "8.1");
        assertThat(Tokens.in("2024-2029, −15,1\u202f%, en 2025 118 personnes, FA 8"))
                .containsExactly("2024", "2029", "−15,1", "2025", "118", "8");
    }

    @Test
    void what_was_never_said_is_unexplained() {
        Tokens tokens = new Tokens().text("46 secouristes").number(Fraction.parse("40"), 0);

        assertThat(tokens.unexplainedIn("46 formés pour une cible de 40, soit 115\u202f%"))
                .containsExactly("115");
    }
}
