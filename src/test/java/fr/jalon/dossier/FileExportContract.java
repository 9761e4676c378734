package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.fixture.HostileDossiers;
import fr.jalon.fixture.RandomDossiers;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How contracts leave the database and come back, on either one: to the letter. */
abstract class FileExportContract {
    private static final ContractId LOUE_LISON = new ContractId("loue-lison-2");
    private static final Path CONTRACT = Path.of("sample-data/contracts/loue-lison-2.yaml");
    private static final Path RESULTS = Path.of("sample-data/results/loue-lison-2.csv");
    private static final Instant NOW = Instant.parse("2031-02-02T09:00:00Z");
    private static final int SEEDS = 15;

    @TempDir
    Path folder;

    private Database database;
    private Database other;

    abstract Database freshDatabase(Path folder);

    @BeforeEach
    final void open() {
        database = freshDatabase(folder);
        other = freshDatabase(folder);
    }

    @AfterEach
    final void close() {
        database.close();
        other.close();
    }

    @Test
    final void the_sample_contract_exported_and_imported_changes_nothing_here_and_is_the_same_elsewhere() {
        take(database, CONTRACT);
        take(database, RESULTS);

        goesRound(LOUE_LISON);
    }

    @Test
    final void contracts_drawn_by_lot_with_hostile_texts_come_back_to_the_letter() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dossier dossier = HostileDossiers.dossier(seed);
            List<Result> results = HostileDossiers.results(seed, dossier);
            database.writes().useTransaction(handle -> {
                new DossierStore(handle).save(dossier);
                RandomDossiers.enter(handle.attach(ResultStore.class), results);
            });

            goesRound(dossier.contract().id());
        }
    }

    private void goesRound(ContractId id) {
        FileExport.Exported exported = new FileExport(database).export(id, folder.resolve("export"));
        Dossier dossier = dossier(database, id);

        assertThat(new DossierReader().read(exported.contract())).isEqualTo(dossier);
        assertThat(take(database, exported.contract())).as("%s", id).isEqualTo("0 changement");
        assertThat(take(database, exported.results())).as("%s", id).isEqualTo("0 changement");
        take(other, exported.contract());
        take(other, exported.results());
        assertThat(dossier(other, id)).isEqualTo(dossier);
        assertThat(chains(other, id)).isEqualTo(chains(database, id));
        FileExport.Exported again = new FileExport(other).export(id, folder.resolve("again"));
        assertThat(again.contract()).hasSameBinaryContentAs(exported.contract());
        assertThat(again.results()).hasSameBinaryContentAs(exported.results());
    }

    @Test
    final void an_unknown_contract_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> new FileExport(database).export(new ContractId("absent"), folder.resolve("export")))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("Aucun contrat n’est importé");
        take(database, CONTRACT);

        assertThatThrownBy(() -> new FileExport(database).export(new ContractId("absent"), folder.resolve("export")))
                .isInstanceOf(ExportRefused.class)
                .hasMessage("Le contrat «\u202fabsent\u202f» n’existe pas. Contrats connus\u00a0: loue-lison-2.");
        assertThat(folder.resolve("export")).doesNotExist();
    }

    @Test
    final void an_export_that_cannot_place_both_files_leaves_what_was_there() throws IOException {
        take(database, CONTRACT);
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("loue-lison-2.yaml"), "# ce qui était là\n");
        Files.createDirectories(export.resolve("loue-lison-2.csv/un dossier"));

        assertThatThrownBy(() -> new FileExport(database).export(LOUE_LISON, export))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("rien n’y a changé");
        assertThat(export.resolve("loue-lison-2.yaml")).hasContent("# ce qui était là\n");
        try (var files = Files.list(export)) {
            assertThat(files).hasSize(2);
        }
    }

    private static String take(Database database, Path file) {
        return new FileImport(database, () -> NOW).importFile(file, "cli:essai").sentence();
    }

    private static Dossier dossier(Database database, ContractId id) {
        return database.reads()
                .inTransaction(handle -> new DossierStore(handle).find(id).orElseThrow());
    }

    /** What each cell held, row after row, without ids, authors and hours. */
    private static Map<String, List<String>> chains(Database database, ContractId id) {
        List<Result> rows = database.reads().withExtension(ResultStore.class, ledger -> ledger.list(id));
        Map<Long, Result> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Map<String, List<String>> chains = new TreeMap<>();
        for (Result row : rows) {
            List<String> chain = chains.computeIfAbsent(
                    row.indicator() + " " + row.period() + " " + row.detail(), cell -> new ArrayList<>());
            Result replaced = byId.get(row.replaces());
            assertThat(chain.isEmpty()).isEqualTo(replaced == null);
            chain.add(String.join(
                    "|",
                    row.cell().toString(),
                    row.collectedOn().toString(),
                    row.source(),
                    row.comment(),
                    row.evidence(),
                    row.evidenceSha256(),
                    row.reason()));
        }
        return chains;
    }
}
