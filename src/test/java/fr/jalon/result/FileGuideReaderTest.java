package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierReader;
import fr.jalon.file.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide to the two file formats are read by the readers that it describes. */
class FileGuideReaderTest {
    private static final Path GUIDE = Path.of("docs/fichier-contrat.md");

    @TempDir
    private Path folder;

    @Test
    void the_contract_of_the_guide_is_read() throws IOException {
        Dossier dossier = contract();

        assertThat(dossier.contract().id().value()).isEqualTo("loue-lison-2");
        assertThat(dossier.indicators()).hasSize(2);
    }

    @Test
    void the_results_of_the_guide_are_read_and_merged() throws IOException {
        MeasuredContract measured = SampleResults.measured(contract());
        Path file = Files.writeString(folder.resolve("resultats.csv"), example("csv"));

        ResultsFile results = new ResultsReader(id -> Optional.of(measured), LocalDate.of(2026, 3, 1)).read(file);
        List<ResultRow> rows = results.rows().get(measured.contract().id());
        var merged = new Ledger().take(rows);

        assertThat(merged.added()).isEqualTo(5);
        assertThat(merged.corrected()).isEqualTo(1);
    }

    @Test
    void the_error_of_the_guide_is_what_the_reader_says() throws IOException {
        String wrong = example("yaml").replace("direction: INCREASE", "direction: UP");
        Path file = Files.writeString(folder.resolve("loue-lison-2.yaml"), wrong);

        assertThatThrownBy(() -> new DossierReader().read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessage(example("text").strip());
    }

    private Dossier contract() throws IOException {
        return new DossierReader().read(Files.writeString(folder.resolve("loue-lison-2.yaml"), example("yaml")));
    }

    private static String example(String language) throws IOException {
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
