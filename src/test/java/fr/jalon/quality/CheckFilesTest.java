package fr.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.bilan.French;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the checks: all known, all proved by a fault, all in the guide. */
class CheckFilesTest {
    private static final Path FILES = Path.of("src/main/resources/fr/jalon/quality/checks");
    private static final Path GUIDE = Path.of("docs/controles.md");
    private static final String TABLE = "| contrôle | gravité | ce qu’il trouve | que faire |\n|---|---|---|---|\n";

    @Test
    void every_file_of_the_folder_is_a_check_and_every_check_a_file() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(Checks.ALL)
                    .extracting(check -> check.name() + ".sql")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void the_worst_is_told_first() {
        assertThat(Checks.ALL).extracting(Check::severity).isSorted();
    }

    @Test
    void every_check_has_a_fault_that_it_finds() {
        assertThat(Faults.ALL.stream().map(Fault::check).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Checks.ALL.stream().map(Check::name).toList());
        assertThat(Faults.ALL).allSatisfy(fault -> assertThat(fault.lines()).isNotEmpty());
    }

    @Test
    void only_one_check_finds_nothing_that_a_file_could_bring() {
        List<String> reachable = Faults.ALL.stream()
                .filter(fault -> !fault.isBehindTheDoor())
                .map(Fault::check)
                .toList();

        assertThat(Checks.ALL)
                .extracting(Check::name)
                .filteredOn(name -> !reachable.contains(name))
                .containsExactly("year-outside-contract");
    }

    @Test
    void the_guide_lists_the_checks_as_their_files_do() throws IOException {
        String rows = Checks.ALL.stream().map(CheckFilesTest::row).collect(Collectors.joining());
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(TABLE);
        assertThat(start).as("the table of " + GUIDE).isNotNegative();
        String before = guide.substring(0, start);
        String after = guide.substring(start).replaceFirst("(?:\\|.*\n)+", "");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, before + TABLE + rows + after);
        }

        assertThat(Files.readString(GUIDE)).isEqualTo(before + TABLE + rows + after);
    }

    private static String row(Check check) {
        return "| `" + check.name() + "` | " + check.severity().french() + " | " + check.says() + " | "
                + French.capital(check.advice()) + " |\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "-- says: Fiches\n-- severity: warning\n-- finding: « {title} »\nselect 1",
                "-- severity: warning\n-- says: Fiches\n-- finding: « {title} »\n-- advice: écrire\nselect 1",
                "-- says: Fiches\n-- severity: grave\n-- finding: « {title} »\n-- advice: écrire\nselect 1",
                "-- says: Fiches\n-- severity: info\n-- finding: {title money}\n-- advice: écrire\nselect 1",
                "-- says: \n-- severity: info\n-- finding: {title}\n-- advice: écrire\nselect 1"
            })
    void a_file_without_its_four_lines_is_no_check(String text) {
        assertThatThrownBy(() -> Check.read("essai", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_is_typeset_as_french_is() {
        FindingText text =
                FindingText.of("{title} : {paid amount} pour {share percent}, le {done_on date} ({p period})");

        assertThat(text.sentence(Map.of(
                        "title",
                        "L'été",
                        "paid",
                        "-12400.50",
                        "share",
                        "0.5444",
                        "done_on",
                        "2025-12-31",
                        "p",
                        "2025-H1")))
                .isEqualTo("L'été\u00a0: −12\u202f400,5\u00a0€ pour 54,4\u202f%, le 31/12/2025 (1er semestre 2025)");
    }

    @Test
    void a_column_that_a_row_has_not_is_an_error() {
        assertThatThrownBy(() -> FindingText.of("{title}").sentence(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }
}
