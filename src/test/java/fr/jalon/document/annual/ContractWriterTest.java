package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractWriterTest {
    @Test
    void what_a_contract_has_none_of_is_not_counted() {
        assertThat(ContractWriter.indicators(80, 6))
                .isEqualTo(", 80\u00a0indicateurs de fiche et 6\u00a0indicateurs de contexte");
        assertThat(ContractWriter.indicators(5, 0)).isEqualTo(", 5\u00a0indicateurs de fiche");
        assertThat(ContractWriter.indicators(0, 0)).isEmpty();
    }
}
