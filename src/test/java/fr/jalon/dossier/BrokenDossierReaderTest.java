package fr.jalon.dossier;

import fr.jalon.file.BrokenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenDossierReaderTest {
    private static final DossierReader READER = new DossierReader();

    static List<Path> contracts() throws IOException {
        return BrokenFiles.ending(".yaml");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_broken_contract_file_is_refused_with_these_words(Path file) throws IOException {
        BrokenFiles.assertRefused(file, READER::read);
    }
}
