package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.file.BrokenFiles;
import fr.jalon.file.FileRefused;
import fr.jalon.fixture.TableContents;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files enter the database, on either one: whole or not at all, and only once. */
abstract class FileImportContract {
    private static final ContractId LOUE_LISON = new ContractId("loue-lison-2");
    private static final Path CONTRACT = Path.of("sample-data/contracts/loue-lison-2.yaml");
    private static final Path RESULTS = Path.of("sample-data/results/loue-lison-2.csv");
    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");
    private static final String AUTHOR = "cli:essai";

    @TempDir
    Path folder;

    private Database database;
    private FileImport imports;

    abstract Database freshDatabase(Path folder);

    @BeforeEach
    final void open() {
        database = freshDatabase(folder);
        imports = new FileImport(database, () -> NOW);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void the_sample_contract_comes_back_as_its_file_says() {
        imports.importFile(CONTRACT, AUTHOR);

        assertThat(dossier()).contains(new DossierReader().read(CONTRACT));
    }

    @Test
    final void a_second_import_of_the_same_files_is_0_changement() {
        assertThat(imports.importFile(CONTRACT, AUTHOR).sentence()).matches("\\d+ ajouts");
        assertThat(imports.importFile(RESULTS, AUTHOR).sentence()).matches("\\d+ ajouts, 3 modifications");
        Optional<Dossier> dossier = dossier();
        List<Result> results = results();

        assertThat(imports.importFile(CONTRACT, AUTHOR).sentence()).isEqualTo("0 changement");
        assertThat(imports.importFile(RESULTS, AUTHOR).sentence()).isEqualTo("0 changement");

        assertThat(dossier()).isEqualTo(dossier);
        assertThat(results()).isEqualTo(results);
    }

    @Test
    final void one_changed_line_of_a_contract_is_one_change() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        Path changed = copy(CONTRACT, "axis-word: AXE", "axis-word: PRIORITE");

        assertThat(imports.importFile(changed, AUTHOR).sentence()).isEqualTo("1 modification");
        assertThat(dossier().orElseThrow().contract().axisWord()).isEqualTo(Contract.AxisWord.PRIORITE);
    }

    @Test
    final void a_path_that_is_no_file_is_refused_by_name() {
        for (Path path : List.of(Path.of("/"), folder, folder.resolve("absent.yaml"))) {
            assertThatThrownBy(() -> imports.importFile(path, AUTHOR)).isInstanceOf(FileRefused.class);
        }
    }

    @Test
    final void a_results_file_with_one_wrong_line_changes_nothing() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        Path broken = copy(RESULTS, "loue-lison-2;2.1;2025;;24;", "loue-lison-2;2.1;2025;;vingt-quatre;");

        assertThatThrownBy(() -> imports.importFile(broken, AUTHOR))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("vingt-quatre");
        assertThat(results()).isEmpty();
    }

    @Test
    final void no_broken_file_changes_a_row() throws IOException, SQLException {
        imports.importFile(Path.of("src/test/resources/files/petit-contrat.yaml"), AUTHOR);
        imports.importFile(Path.of("src/test/resources/files/petits-resultats.csv"), AUTHOR);
        SortedMap<String, List<String>> before = TableContents.of(database);
        List<Path> broken = Stream.concat(BrokenFiles.ending(".yaml").stream(), BrokenFiles.ending(".csv").stream())
                .toList();

        assertThat(before).containsKeys("contract", "perimeter", "perimeter_member", "result");
        assertThat(before.get("result")).isNotEmpty();
        assertThat(broken).hasSizeGreaterThan(40);
        for (Path file : broken) {
            assertThatThrownBy(() -> imports.importFile(file, AUTHOR))
                    .as("%s", file)
                    .isInstanceOf(FileRefused.class);
            assertThat(TableContents.of(database)).as("after %s", file).isEqualTo(before);
        }
    }

    @Test
    final void another_value_without_a_reason_is_refused_and_with_one_is_a_correction() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        imports.importFile(RESULTS, AUTHOR);
        int rows = results().size();
        Path mute = Files.writeString(folder.resolve("mute.csv"), """
                contract;indicator;period;value;collected_on;reason
                loue-lison-2;2.1;2025;25;2026-02-01;
                """);
        Path reasoned = Files.writeString(folder.resolve("reasoned.csv"), """
                contract;indicator;period;value;collected_on;reason
                loue-lison-2;2.1;2025;25;2026-02-01;un médecin oublié
                """);

        assertThatThrownBy(() -> imports.importFile(mute, AUTHOR)).hasMessageContaining("24");
        assertThat(results()).hasSize(rows);
        assertThat(imports.importFile(reasoned, AUTHOR).sentence()).isEqualTo("1 modification");
        assertThat(results()).hasSize(rows + 1).last().satisfies(row -> {
            assertThat(row.replaces()).isNotNull();
            assertThat(row.reason()).isEqualTo("un médecin oublié");
        });
    }

    @Test
    final void a_measured_indicator_keeps_its_shape_and_its_pace() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        Path yearly = copy(CONTRACT, "        frequency: MONTH\n", "");
        imports.importFile(yearly, AUTHOR);
        imports.importFile(CONTRACT, AUTHOR);
        imports.importFile(RESULTS, AUTHOR);
        Optional<Dossier> dossier = dossier();

        assertThatThrownBy(() -> imports.importFile(yearly, AUTHOR))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("MONTH à ")
                .hasMessageContaining("un autre code");
        assertThat(dossier()).isEqualTo(dossier);
    }

    @Test
    final void a_contract_file_that_forgets_a_measured_indicator_is_refused() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        imports.importFile(RESULTS, AUTHOR);
        Optional<Dossier> before = dossier();
        Path forgetful = withoutAnIndicator();

        assertThatThrownBy(() -> imports.importFile(forgetful, AUTHOR))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("2.1 (fiche FA2)");
        assertThat(dossier()).isEqualTo(before);
    }

    @Test
    final void a_contract_that_changes_while_its_results_are_read_has_them_checked_again() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        var reading = new ResultsImport(RESULTS, AUTHOR, NOW);
        var checked = database.reads().inTransaction(reading::check);
        imports.importFile(withoutAnIndicator(), AUTHOR);

        assertThatThrownBy(() -> database.writes().inTransaction(handle -> reading.store(handle, checked)))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("ligne 18, 2024, colonne indicator")
                .hasMessageContaining("n’a pas d’indicateur de ce code");
        assertThat(results()).isEmpty();
    }

    @Test
    final void results_that_others_store_meanwhile_are_not_stored_twice() {
        imports.importFile(CONTRACT, AUTHOR);
        var reading = new ResultsImport(RESULTS, AUTHOR, NOW);
        var checked = database.reads().inTransaction(reading::check);
        imports.importFile(RESULTS, "cli:autre");
        List<Result> before = results();

        assertThat(database.writes()
                        .inTransaction(handle -> reading.store(handle, checked))
                        .sentence())
                .isEqualTo("0 changement");
        assertThat(results()).isEqualTo(before);
    }

    @Test
    final void of_two_imports_of_one_file_at_once_one_adds_and_the_other_changes_nothing() {
        imports.importFile(CONTRACT, AUTHOR);

        assertThat(atOnce(RESULTS, RESULTS))
                .filteredOn(told -> !told.equals("0 changement"))
                .singleElement()
                .asString()
                .matches("\\d+ ajouts, 3 modifications");
    }

    @Test
    final void of_results_and_a_contract_that_forgets_their_indicator_at_once_one_is_refused() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);

        assertThat(atOnce(RESULTS, withoutAnIndicator()))
                .filteredOn(told -> told.equals("refusé"))
                .hasSize(1);
    }

    @Test
    final void a_file_of_another_kind_is_refused() throws IOException {
        Path word = Files.writeString(folder.resolve("fiches.docx"), "PK");

        assertThatThrownBy(() -> imports.importFile(word, AUTHOR))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("fiches.docx")
                .hasMessageContaining(".yaml");
    }

    @Test
    final void a_rehearsal_tells_what_an_import_would_do_file_after_file_and_writes_nothing() {
        List<ImportOutcome> rehearsed =
                imports.rehearse(dry -> List.of(dry.importFile(CONTRACT, AUTHOR), dry.importFile(RESULTS, AUTHOR)));

        assertThat(dossier()).isEmpty();
        assertThat(results()).isEmpty();
        assertThat(rehearsed)
                .containsExactly(imports.importFile(CONTRACT, AUTHOR), imports.importFile(RESULTS, AUTHOR));
    }

    @Test
    final void a_rehearsal_goes_on_after_a_refused_file_and_keeps_nothing_of_it() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        imports.importFile(RESULTS, AUTHOR);
        Optional<Dossier> dossier = dossier();
        List<Result> results = results();
        Path forgetful = copy(CONTRACT, "- code: \"2.1\"", "- code: \"2.19\"");
        Path mute = Files.writeString(folder.resolve("mute.csv"), """
                contract;indicator;period;value;collected_on
                loue-lison-2;2.1;2025;25;2026-02-01
                """);
        Path renamed = Files.writeString(
                folder.resolve("renamed.yaml"),
                Files.readString(CONTRACT).replace("axis-word: AXE", "axis-word: PRIORITE"));

        imports.rehearse(dry -> {
            assertThatThrownBy(() -> dry.importFile(forgetful, AUTHOR)).hasMessageContaining("2.1 (fiche FA2)");
            assertThatThrownBy(() -> dry.importFile(mute, AUTHOR)).hasMessageContaining("la base contient déjà 24");
            ImportOutcome outcome = dry.importFile(renamed, AUTHOR);
            assertThat(outcome.sentence()).isEqualTo("1 modification");
            assertThat(outcome.first()).containsExactly("modification\u00a0: contract");
            return assertThat(dry.importFile(RESULTS, AUTHOR).sentence()).isEqualTo("0 changement");
        });
        assertThat(dossier()).isEqualTo(dossier);
        assertThat(results()).isEqualTo(results);
    }

    @Test
    final void changes_are_named_by_their_place_in_the_file() throws IOException {
        imports.importFile(CONTRACT, AUTHOR);
        String text = Files.readString(CONTRACT);
        Path changed = Files.writeString(
                folder.resolve("changed.yaml"),
                text.replace(
                                "{year: 2024, funder: ARS, planned: 5000, actual: 4600}",
                                "{year: 2024, funder: CAF, planned: 5000}")
                        .replace("{on: 2027-12-31, value: 160}", "{on: 2027-12-31, value: 165}"));

        assertThat(imports.importFile(changed, AUTHOR).first())
                .contains(
                        "retrait\u00a0: fiches[FA1].budget[2024, ARS]",
                        "ajout\u00a0: fiches[FA1].budget[2024, CAF]",
                        "modification\u00a0: indicators[1.1].targets[2027-12-31, 2024-01-01]");
    }

    /** What each of the two imports comes to, started together. */
    private List<String> atOnce(Path one, Path other) {
        return Stream.of(one, other).map(file -> CompletableFuture.supplyAsync(() -> told(file))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String told(Path file) {
        try {
            return imports.importFile(file, AUTHOR).sentence();
        } catch (FileRefused refused) {
            return "refusé";
        }
    }

    private Path withoutAnIndicator() throws IOException {
        return copy(CONTRACT, "- code: \"2.1\"", "- code: \"2.19\"");
    }

    private Optional<Dossier> dossier() {
        return database.reads().inTransaction(handle -> new DossierStore(handle).find(LOUE_LISON));
    }

    private List<Result> results() {
        return database.reads().withExtension(ResultStore.class, results -> results.list(LOUE_LISON));
    }

    private Path copy(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(file.getFileName()), text.replace(from, to));
    }
}
