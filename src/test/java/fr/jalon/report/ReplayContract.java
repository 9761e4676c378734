package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.fixture.Checks;
import fr.jalon.fixture.HostileHand;
import fr.jalon.fixture.HostileHand.Place;
import fr.jalon.report.archive.Replay;
import fr.jalon.report.archive.Replayed;
import fr.jalon.report.archive.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A past edition is made again to the byte, whatever became of the live data and the templates, on either database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ReplayContract {
    private static final long SEED = 20261127;
    private static final int CHANGES = 1_000;
    private static final ContractId CONTRACT = new ContractId("val-d-essai-2");
    private static final Path TEMPLATES = Path.of("report-templates");

    /** What was issued, what led to it, and what is no one's data. */
    private static final Set<String> NOT_LIVE =
            Set.of("edition", "edition_file", "snapshot", "template_file", "slot", "attempt", "flyway_schema_history");

    /** Where rows change, and the columns that find them again. */
    private record Live(String table, List<String> key) {}

    private Path folder;
    private Database database;
    private Archive archive;
    private HostileHand hand;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    abstract Database open(Path folder);

    abstract HostileHand hostileHand(Path folder) throws SQLException;

    @BeforeAll
    final void issue_three_editions_by_two_template_sets(@TempDir Path data) throws IOException, SQLException {
        folder = data;
        database = open(folder);
        archive = new Archive(folder.resolve("editions"));
        importFile(Path.of("src/test/resources/files/petit-contrat.yaml"));
        importFile(Path.of("src/test/resources/files/petits-resultats.csv"));
        run(TEMPLATES, 2024);
        run(TEMPLATES, 2025);
        Path other = folder.resolve("gabarits");
        copy(TEMPLATES, other);
        Path styles = other.resolve("annual/styles.jrtx");
        Files.writeString(styles, Files.readString(styles).replaceAll("#[0-9A-Fa-f]{6}", "#123456"));
        run(other, 2025);
        hand = hostileHand(folder);
    }

    @AfterAll
    final void close() throws SQLException {
        hand.close();
        database.close();
    }

    @Test
    final void after_a_thousand_changes_of_live_data_every_format_is_the_same() throws SQLException {
        Map<String, Integer> changed = changeLiveData();

        assertThat(changed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CHANGES);
        assertThat(changed).containsKeys("contract", "fiche_action", "indicator", "result", "target", "narrative");
        assertThat(editions()).hasSize(3);
        for (Edition edition : editions()) {
            Replayed replayed = replay(edition);
            assertThat(replayed.lines()).hasSameSizeAs(edition.files()).isNotEmpty();
            assertThat(replayed.lines()).as("%s", edition.name()).allMatch(Replayed.Line::isSame);
        }
        assertThat(new Verification(database, archive).verify(null).faults()).isEmpty();
    }

    @Test
    final void an_edition_drawn_with_other_templates_is_not_the_same() throws SQLException {
        List<Edition> editions = editions();
        Place last = hand.list("edition", "id").get(2);
        hand.set(last, "templates", editions.get(0).templates());

        assertThat(replay(editions().get(2)).isSame()).isFalse();
        hand.set(last, "templates", editions.get(2).templates());
    }

    @Test
    final void what_it_was_made_from_must_be_there_unchanged() throws SQLException {
        Edition edition = editions().get(2);
        Place set = hand.list("template_file", "templates", "name").stream()
                .filter(file -> file.row().get("templates").equals(edition.templates()))
                .findFirst()
                .orElseThrow();
        Place spoiled = hand.change(set, "content");
        assertThatThrownBy(() -> replay(edition))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining(edition.name() + " ne peut pas être rejouée")
                .hasMessageContaining("les gabarits");
        hand.restore(set, spoiled, "content");

        Place frozen = hand.list("snapshot", "frozen_at", "sha256").get(0);
        Place changed = hand.change(frozen, "json");
        assertThatThrownBy(() -> replay(editions().get(1)))
                .as("what it is compared with")
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("ses données gelées");
        hand.restore(frozen, changed, "json");
    }

    /** Changes and removes rows of every table that is not the archive's, until so many are done. */
    private Map<String, Integer> changeLiveData() throws SQLException {
        Random random = new Random(SEED);
        List<Live> tables = live();
        Map<String, Integer> changed = new TreeMap<>();
        int done = 0;
        while (done < CHANGES) {
            Live live = tables.get(random.nextInt(tables.size()));
            List<Place> rows = hand.list(live.table(), live.key().toArray(String[]::new));
            if (rows.isEmpty()) {
                continue;
            }
            Place row = rows.get(random.nextInt(rows.size()));
            if (rows.size() > 3 && random.nextInt(20) == 0) {
                hand.remove(row);
            } else {
                List<String> columns = row.row().keySet().stream()
                        .filter(column -> !(live.table().equals("contract") && column.equals("id")))
                        .toList();
                if (!tryChange(row, columns.get(random.nextInt(columns.size())))) {
                    continue;
                }
            }
            changed.merge(live.table(), 1, Integer::sum);
            done++;
        }
        return changed;
    }

    /** Some columns admit no other value: a flag that is checked, a code of few words. */
    private boolean tryChange(Place row, String column) {
        try {
            hand.change(row, column);
            return true;
        } catch (SQLException checked) {
            return false;
        }
    }

    private List<Live> live() throws SQLException {
        List<Live> live = new ArrayList<>();
        for (var table : database.reads()
                .<Map<String, List<String>>, SQLException>withHandle(handle -> {
                    var metadata = handle.getConnection().getMetaData();
                    Map<String, List<String>> keys = new TreeMap<>();
                    try (var tables = metadata.getTables(null, null, "%", new String[] {"TABLE"})) {
                        while (tables.next()) {
                            keys.put(tables.getString("TABLE_NAME"), new ArrayList<>());
                        }
                    }
                    for (var entry : keys.entrySet()) {
                        try (var columns = metadata.getPrimaryKeys(null, null, entry.getKey())) {
                            while (columns.next()) {
                                entry.getValue().add(columns.getString("COLUMN_NAME"));
                            }
                        }
                    }
                    return keys;
                })
                .entrySet()) {
            boolean system =
                    table.getKey().startsWith("qrtz_") || table.getKey().startsWith("sqlite_");
            if (!system && !NOT_LIVE.contains(table.getKey())) {
                live.add(new Live(table.getKey(), table.getValue()));
            }
        }
        return live;
    }

    /** With a compiler whose folder of templates is gone. */
    private Replayed replay(Edition edition) {
        return new Replay(database, new ReportCompiler(folder.resolve("nulle-part"))).run(edition, Progress.NONE);
    }

    private List<Edition> editions() {
        return database.reads().withExtension(EditionLedger.class, ledger -> ledger.list(CONTRACT));
    }

    private void importFile(Path file) {
        new FileImport(database, () -> now).importFile(file, "cli:essai");
    }

    private void run(Path templates, int year) {
        now = now.plusSeconds(60);
        new ReportRunner(database, new ReportCompiler(templates), Checks.SHARED, archive, () -> now)
                .run(new ReportRequest(CONTRACT, DocumentKind.ANNUAL_REPORT, year, null, "cli:essai"), Progress.NONE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
