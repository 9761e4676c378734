package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
    private static final Path WHOLE = Path.of("src/test/resources/files/petit-contrat.yaml");

    @Test
    void reads() {
        Dossier d = new DossierReader().read(WHOLE);
        System.out.println(d);
        assertThat(d.fiches()).hasSize(2);
    }
}
