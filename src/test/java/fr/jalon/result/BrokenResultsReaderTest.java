package fr.jalon.result;

import fr.jalon.file.BrokenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenResultsReaderTest {
    private static final ResultsReader READER = SampleResults.reader(LocalDate.of(2026, 6, 30));

    static List<Path> results() throws IOException {
        return BrokenFiles.ending(".csv");
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_broken_results_file_is_refused_with_these_words(Path file) throws IOException {
        BrokenFiles.assertRefused(file, READER::read);
    }
}
