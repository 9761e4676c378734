package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.dossier.DossierReader;
import fr.jalon.file.FileRefused;
import fr.jalon.file.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Files cut, doubled and sprinkled at random are read or refused with reasons; nothing else ever happens to them. */
class MutilatedFilesReaderTest {
    private static final Path CONTRACT = Path.of("src/test/resources/files/petit-contrat.yaml");
    private static final Path RESULTS = Path.of("src/test/resources/files/petits-resultats.csv");
    private static final List<String> SPRINKLES = List.of(
            ":",
            "- ",
            "\n",
            "\t",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "|",
            ">",
            "%",
            "@",
            "---\n",
            "? ",
            "null",
            "~",
            "true",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            ".5",
            "+99999-01-01",
            "2024-02-30",
            ";",
            ",",
            " ",
            "\u00a0",
            "é",
            "\uD83D\uDE00",
            "2026-01-01",
            "ABANDONED",
            "KEEP_WITHIN",
            "TEXT");
    private static final DossierReader DOSSIERS = new DossierReader();
    private static final ResultsReader RESULTS_READER = SampleResults.reader(LocalDate.of(2026, 6, 30));

    @Property(tries = 400)
    void a_mutilated_contract_file_is_read_or_refused(@ForAll long seed) throws IOException {
        assertReadOrRefused(CONTRACT, seed, DOSSIERS::read);
    }

    @Property(tries = 400)
    void a_mutilated_results_file_is_read_or_refused(@ForAll long seed) throws IOException {
        assertReadOrRefused(RESULTS, seed, RESULTS_READER::read);
    }

    private static void assertReadOrRefused(Path whole, long seed, Consumer<Path> reader) throws IOException {
        Path file = Files.createTempFile("mutile", ".txt");
        try {
            // a wound may cut a pair of surrogates in two, which only getBytes writes
            Files.write(
                    file, mutilated(Files.readString(whole), new Random(seed)).getBytes(StandardCharsets.UTF_8));
            FileRefused refusal = refusal(file, reader);
            if (refusal != null) {
                assertThat(refusal.problems())
                        .isNotEmpty()
                        .isSorted()
                        .allSatisfy(problem -> assertThat(problem)
                                .extracting(Problem::rule, Problem::remedy)
                                .noneMatch(words -> words.toString().isBlank()));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static @Nullable FileRefused refusal(Path file, Consumer<Path> reader) {
        try {
            reader.accept(file);
            return null;
        } catch (FileRefused refused) {
            return refused;
        }
    }

    private static String mutilated(String text, Random random) {
        var mutilated = new StringBuilder(text);
        for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
            int at = random.nextInt(mutilated.length());
            int end = Math.min(mutilated.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> mutilated.delete(at, end);
                case 1 -> mutilated.insert(at, mutilated.substring(at, end));
                case 2 -> mutilated.insert(at, SPRINKLES.get(random.nextInt(SPRINKLES.size())));
                default -> replaceWord(mutilated, at, SPRINKLES.get(random.nextInt(SPRINKLES.size())));
            }
        }
        return mutilated.toString();
    }

    /** Replaces the value that begins after the next blank or separator. */
    private static void replaceWord(StringBuilder text, int from, String word) {
        int start = from;
        while (start < text.length() && " ;".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        int end = Math.min(start + 1, text.length());
        while (end < text.length() && " ;,}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        text.replace(Math.min(start + 1, text.length()), end, word);
    }
}
