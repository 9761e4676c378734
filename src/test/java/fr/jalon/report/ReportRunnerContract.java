package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.Change;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.EditionName;
import fr.jalon.edition.EditionNumber;
import fr.jalon.edition.Format;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.Stage;
import fr.jalon.fixture.Checks;
import fr.jalon.report.check.CheckProcess;
import fr.jalon.report.template.TemplateFailure;
import fr.jalon.settings.CheckLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The path from a request to a sealed edition, on either database. */
abstract class ReportRunnerContract {
    private static final ContractId LOUE_LISON = new ContractId("loue-lison-2");
    private static final Path TEMPLATES = Path.of("report-templates");
    private static final String AUTHOR = "cli:essai";

    @TempDir
    Path folder;

    private Database database;
    private FileImport imports;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    abstract Database freshDatabase(Path folder);

    @BeforeEach
    final void import_the_sample() {
        database = freshDatabase(folder);
        imports = new FileImport(database, () -> now);
        imports.importFile(Path.of("sample-data/contracts/loue-lison-2.yaml"), AUTHOR);
        imports.importFile(Path.of("sample-data/results/loue-lison-2.csv"), AUTHOR);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void a_request_ends_in_a_sealed_edition_whose_file_has_its_hash() {
        IssuedReport issued = run(2025);

        Edition edition = editions().get(0);
        assertThat(issued.isNew()).isTrue();
        assertThat(issued.edition()).isEqualTo(edition);
        assertThat(edition.number()).hasToString("1");
        assertThat(edition.isIntact()).isTrue();
        assertThat(issued.pdf()).hasFileName("loue-lison-2-rapport-annuel-2025-edition-1.pdf");
        assertThat(edition.files()).isNotEmpty().containsExactlyElementsOf(onDisk(issued));
        assertThat(edition.files().stream().flatMap(file -> file.format().stream()))
                .as("one file a format, in their order")
                .hasSameSizeAs(edition.files())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(edition.program()).isEqualTo(Program.version());
        assertThat(edition.frozenAt()).isEqualTo(snapshotRow(issued).frozenAt());
        assertThat(attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.stage()).isEqualTo(Stage.SEAL);
            assertThat(attempt.failure()).isNull();
            assertThat(attempt.endedAt()).isNotNull();
        });
    }

    @Test
    final void the_frozen_data_give_the_same_document_again() throws IOException {
        IssuedReport issued = run(2025);
        ReportCompiler compiler = new ReportCompiler(TEMPLATES);

        byte[] again = compiler.compile(SnapshotJson.read(snapshot(issued)), null, compiler.templates(), Progress.NONE)
                .pdf();

        assertThat(again).isEqualTo(Files.readAllBytes(issued.pdf()));
    }

    @Test
    final void nothing_new_makes_no_edition_and_a_correction_makes_the_second() {
        run(2025);
        IssuedReport same = run(2025);
        imports.importFile(correction(), AUTHOR);
        IssuedReport second = run(2025);

        assertThat(same.isNew()).isFalse();
        assertThat(second.isNew()).isTrue();
        assertThat(second.edition().number()).hasToString("2");
        assertThat(editions()).hasSize(2);
        assertThat(second.edition().previous()).isEqualTo(same.edition().chain());
        assertThat(same.pdf()).exists();
    }

    @Test
    final void a_changed_template_makes_the_next_edition_and_leaves_the_sealed_one_as_it_was() throws IOException {
        Path templates = copyOfTemplates();
        IssuedReport first = run(templates, LOUE_LISON, 2025);
        Path cover = templates.resolve("annual/cover.jrxml");
        Files.writeString(cover, Files.readString(cover) + "<!-- retouché -->");

        IssuedReport second = run(templates, LOUE_LISON, 2025);

        assertThat(second.isNew()).isTrue();
        assertThat(second.edition().number()).hasToString("2");
        assertThat(first.edition().files()).containsExactlyElementsOf(onDisk(first));
        assertThat(run(templates, LOUE_LISON, 2025).isNew()).isFalse();
    }

    @Test
    final void a_sealed_file_that_was_changed_or_lost_is_refused_and_never_written_again() throws IOException {
        Path file = run(2025).pdf();
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2]++;
        Files.write(file, content);

        assertThatThrownBy(() -> run(2025))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("a changé depuis qu’il a été scellé");
        assertThat(file).hasBinaryContent(content);

        Files.delete(file);
        assertThatThrownBy(() -> run(2025))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("manque")
                .hasMessageContaining("sauvegarde");
        assertThat(file).doesNotExist();
    }

    @Test
    final void of_two_commands_at_once_the_second_seals_nothing_and_leaves_the_file_of_the_first() throws IOException {
        AtomicReference<IssuedReport> first = new AtomicReference<>();
        Progress another = new Progress() {
            @Override
            public void stage(String title) {
                if (title.equals("Scellement")) {
                    imports.importFile(correction(), AUTHOR);
                    first.set(run(2025));
                }
            }

            @Override
            public void step(int n, int of) {}
        };

        assertThatThrownBy(() -> runner(TEMPLATES).run(request(LOUE_LISON, 2025), another))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("vient d’être scellée par une autre commande");

        assertThat(editions()).containsExactly(first.get().edition());
        assertThat(first.get().edition().files()).containsExactlyElementsOf(onDisk(first.get()));
    }

    @Test
    final void each_year_has_its_own_editions_and_is_compared_with_the_last_of_an_earlier_year() {
        Edition first = run(2024).edition();
        IssuedReport second = run(2025);

        assertThat(second.edition().number()).hasToString("1");
        assertThat(SnapshotJson.read(snapshot(second)).previous())
                .isEqualTo(new PreviousEdition(
                        2024, EditionNumber.FIRST, LocalDate.of(2025, 1, 31), first.snapshot(), null));
    }

    @Test
    final void a_second_edition_is_compared_with_the_first_and_then_nothing_is_new() {
        run(2024);
        IssuedReport first = run(2025);
        imports.importFile(correction(), AUTHOR);
        IssuedReport second = run(2025);
        BilanInput frozen = SnapshotJson.read(snapshot(second));

        assertThat(frozen.previous())
                .isEqualTo(new PreviousEdition(
                        2025,
                        EditionNumber.FIRST,
                        LocalDate.of(2026, 1, 31),
                        first.edition().snapshot(),
                        LocalDate.of(2025, 1, 31)));
        assertThat(new BilanCompiler()
                        .compile(frozen, SnapshotJson.read(snapshot(first)))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.CORRECTION);
                    assertThat(change.nature()).isEqualTo(Change.Nature.METHOD);
                });
        assertThat(run(2025).isNew()).isFalse();
        assertThat(run(2024).isNew())
                .as("the correction is of another year, and stored")
                .isTrue();
        assertThat(run(2025).isNew())
                .as("a later edition on an earlier year changes nothing here")
                .isFalse();
    }

    @Test
    final void the_document_is_the_same_again_from_its_two_snapshots() throws IOException {
        IssuedReport before = run(2024);
        IssuedReport issued = run(2025);
        ReportCompiler compiler = new ReportCompiler(TEMPLATES);

        byte[] again = compiler.compile(
                        SnapshotJson.read(snapshot(issued)),
                        SnapshotJson.read(snapshot(before)),
                        compiler.templates(),
                        Progress.NONE)
                .pdf();

        assertThat(again).isEqualTo(Files.readAllBytes(issued.pdf()));
    }

    @Test
    final void what_would_be_printed_now_is_compared_with_the_last_edition() {
        run(2025);
        BilanReader reader = new BilanReader(database, () -> now);

        assertThat(reader.read(request(LOUE_LISON, 2025)).changes()).isEmpty();
        imports.importFile(correction(), AUTHOR);
        assertThat(reader.read(request(LOUE_LISON, 2025)).changes()).hasSize(1);
    }

    @Test
    final void the_freeze_date_is_the_closing_of_the_collection_or_the_day_before_it() {
        assertThat(Freezer.closing(2025, LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(Freezer.closing(2025, LocalDate.of(2026, 1, 15))).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    final void what_cannot_be_asked_is_refused_with_its_reason() {
        assertThatThrownBy(() -> run(2031))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("court de 2024 à 2029");
        assertThatThrownBy(() -> run(2028)).hasMessageContaining("n’a pas commencé");
        assertThatThrownBy(() -> run(TEMPLATES, new ContractId("ailleurs"), 2025))
                .hasMessageContaining("Contrats connus\u00a0: loue-lison-2");
        assertThatThrownBy(() -> runner(TEMPLATES)
                        .run(
                                new ReportRequest(LOUE_LISON, DocumentKind.FINAL_EVALUATION, 2025, null, AUTHOR),
                                Progress.NONE))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("Seul le rapport annuel");
        assertThat(editions()).isEmpty();
    }

    @Test
    final void a_freeze_date_before_the_year_or_still_to_come_is_refused() {
        for (LocalDate asOf : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 3, 3), LocalDate.MAX)) {
            assertThatThrownBy(() -> runner(TEMPLATES)
                            .run(
                                    new ReportRequest(LOUE_LISON, DocumentKind.ANNUAL_REPORT, 2025, asOf, AUTHOR),
                                    Progress.NONE))
                    .isInstanceOf(ReportRefused.class)
                    .hasMessageContaining("donnez un jour entre le 01/01/2025 et le 02/03/2026");
        }
        assertThat(editions()).isEmpty();
    }

    @Test
    final void a_folder_of_templates_that_is_not_there_is_told() {
        assertThatThrownBy(() -> run(folder.resolve("nulle-part"), LOUE_LISON, 2025))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("nulle-part")
                .hasMessageContaining("jalon.templates");
    }

    @Test
    final void a_template_that_breaks_leaves_a_failed_attempt_and_no_edition() throws IOException {
        Path templates = copyOfTemplates();
        Path synthesis = templates.resolve("annual/synthesis.jrxml");
        String broken = Files.readString(synthesis).replace("$F{title}", "$F{titre}");
        Files.writeString(synthesis, broken);

        assertThatThrownBy(() -> run(templates, LOUE_LISON, 2025))
                .isInstanceOfAny(ReportFailure.class, TemplateFailure.class);

        assertThat(editions()).isEmpty();
        assertThat(folder.resolve("editions")).doesNotExist();
        assertThat(attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.stage()).isEqualTo(Stage.FREEZE);
            assertThat(attempt.failure()).isNotEmpty();
        });
    }

    @Test
    final void a_document_that_could_not_be_checked_is_not_sealed_and_the_next_attempt_issues_it() {
        long slot = due(2025);
        try (CheckProcess cramped = new CheckProcess(new CheckLimits(16, Duration.ofMinutes(1)))) {
            assertThatThrownBy(() -> runner(TEMPLATES, cramped).run(slot, Progress.NONE))
                    .isInstanceOfSatisfying(
                            ReportRefused.class,
                            refused -> assertThat(refused.kind()).isEqualTo(ReportRefused.Kind.DEFECTIVE))
                    .hasMessageContaining("n’a pas été remis")
                    .hasMessageContaining("«\u202fjalon.check.heap\u202f»");
        }
        assertThat(editions()).isEmpty();
        assertThat(folder.resolve("editions")).doesNotExist();
        assertThat(attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.stage()).isEqualTo(Stage.COMPILE);
            assertThat(attempt.failure()).contains("n’a pas été remis");
        });

        assertThat(runDue(slot)).isPresent();
        assertThat(editions()).hasSize(1);
    }

    @Test
    final void a_due_slot_makes_one_edition_by_the_same_path() {
        long slot = due(2025);

        IssuedReport issued = runDue(slot).orElseThrow();
        Optional<IssuedReport> again = runDue(slot);
        IssuedReport asked = run(2025);

        assertThat(issued.edition().author()).isEqualTo(ReportRunner.SCHEDULE_AUTHOR);
        assertThat(again).isEmpty();
        assertThat(asked.isNew()).as("the same data, asked by a person").isFalse();
        assertThat(asked.edition()).isEqualTo(issued.edition());
        assertThat(editions()).containsExactly(issued.edition());
        assertThat(slots(store -> store.find(slot)).orElseThrow().edition())
                .isEqualTo(issued.edition().id());
    }

    @Test
    final void a_slot_that_another_process_holds_is_left_to_it_and_a_forsaken_one_is_run_again() {
        long slot = due(2025);
        Instant begun = now;
        slots(store -> store.begin(slot, begun, begun.plus(Lease.LENGTH), "mort"));

        assertThat(runDue(slot)).isEmpty();
        now = begun.plus(Lease.LENGTH);
        assertThat(runDue(slot)).isPresent();

        assertThat(attempts())
                .extracting(Attempt::failure)
                .containsExactly("interrompue : le programme qui y travaillait s’est arrêté", null);
    }

    @Test
    final void an_attempt_taken_for_dead_seals_nothing_when_it_comes_back() {
        long slot = due(2025);
        Progress overtaken = new Progress() {
            @Override
            public void stage(String title) {
                if (title.equals("Scellement")) {
                    now = now.plus(Lease.LENGTH);
                    runDue(slot);
                }
            }

            @Override
            public void step(int n, int of) {}
        };

        assertThatThrownBy(() -> runner(TEMPLATES).run(slot, overtaken)).isInstanceOf(ReportRefused.class);

        assertThat(editions()).hasSize(1);
        assertThat(attempts()).hasSize(2);
        assertThat(attempts().get(1).stage()).isEqualTo(Stage.SEAL);
    }

    @Test
    final void a_slot_whose_report_fails_stays_open_with_its_cause() throws IOException {
        long slot = due(2025);
        Path templates = copyOfTemplates();
        Files.writeString(templates.resolve("annual/cover.jrxml"), "<jasperReport");

        assertThatThrownBy(() -> runner(templates).run(slot, Progress.NONE)).isInstanceOf(RuntimeException.class);

        assertThat(slots(SlotStore::listOpen)).extracting(Slot::id).containsExactly(slot);
        assertThat(attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.failure()).isNotEmpty());
    }

    @Test
    final void what_a_run_that_died_left_in_the_folder_is_gone_when_the_next_one_seals() throws IOException {
        EditionName name = new EditionName(LOUE_LISON, DocumentKind.ANNUAL_REPORT, 2025, EditionNumber.FIRST);
        Path file = archive().file(name, Format.PDF);
        Path draft = file.getParent().resolveSibling(".jalon-" + name);
        Files.createDirectories(file.getParent());
        Files.createDirectories(draft);
        Files.writeString(file, "d’un essai sans suite");
        Files.writeString(file.resolveSibling("de-trop.csv"), "d’un essai sans suite");
        Files.writeString(draft.resolve(file.getFileName()), "la moitié");

        IssuedReport issued = runDue(due(2025)).orElseThrow();

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(issued.files());
        }
        assertThat(draft).doesNotExist();
        assertThat(issued.edition().files()).containsExactlyElementsOf(onDisk(issued));
    }

    @Test
    final void progress_tells_every_stage_in_order() {
        List<String> stages = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void stage(String title) {
                stages.add(title);
            }

            @Override
            public void step(int n, int of) {
                assertThat(n).isLessThanOrEqualTo(of);
            }
        };

        runner(TEMPLATES).run(request(LOUE_LISON, 2025), progress);

        assertThat(stages)
                .containsExactly(
                        "Gel des données",
                        "Calcul du bilan",
                        "Composition des pages",
                        "Écriture des autres formats",
                        "Contrôle du document",
                        "Scellement");
    }

    private long due(int year) {
        return slots(store -> store.require(
                        new Slot(0, LOUE_LISON, "annual-report", now, DocumentKind.ANNUAL_REPORT, year, null)))
                .id();
    }

    private Optional<IssuedReport> runDue(long slot) {
        return runner(TEMPLATES).run(slot, Progress.NONE);
    }

    private <T> T slots(Function<SlotStore, T> work) {
        return database.writes().withExtension(SlotStore.class, work::apply);
    }

    private IssuedReport run(int year) {
        return run(TEMPLATES, LOUE_LISON, year);
    }

    private IssuedReport run(Path templates, ContractId contract, int year) {
        now = now.plusSeconds(60);
        return runner(templates).run(request(contract, year), Progress.NONE);
    }

    private static ReportRequest request(ContractId contract, int year) {
        return new ReportRequest(contract, DocumentKind.ANNUAL_REPORT, year, null, AUTHOR);
    }

    private Path correction() {
        try {
            return Files.writeString(folder.resolve("correction.csv"), """
                    contract;indicator;period;value;collected_on;reason
                    loue-lison-2;2.1;2025;25;2026-02-01;un médecin oublié
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportRunner runner(Path templates) {
        return runner(templates, Checks.SHARED);
    }

    private ReportRunner runner(Path templates, CheckProcess check) {
        return new ReportRunner(database, new ReportCompiler(templates), check, archive(), () -> now);
    }

    private Archive archive() {
        return new Archive(folder.resolve("editions"));
    }

    /** What the ledger should hold of the files that stand in the archive. */
    private static List<EditionFile> onDisk(IssuedReport issued) {
        return issued.files().stream()
                .map(file -> {
                    try {
                        return Archive.fileOf(file.getFileName().toString(), Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private String snapshot(IssuedReport issued) {
        return snapshotRow(issued).json();
    }

    private Snapshot snapshotRow(IssuedReport issued) {
        return database.reads()
                .withExtension(
                        SnapshotStore.class,
                        snapshots -> snapshots.find(issued.edition().snapshot()))
                .orElseThrow();
    }

    private List<Edition> editions() {
        return database.reads().withExtension(EditionLedger.class, ledger -> ledger.list(LOUE_LISON));
    }

    private List<Attempt> attempts() {
        return database.reads()
                .withExtension(
                        SlotStore.class,
                        slots -> slots.list(LOUE_LISON).stream()
                                .flatMap(slot -> slots.listAttempts(slot.id()).stream())
                                .toList());
    }

    private Path copyOfTemplates() throws IOException {
        Path copy = folder.resolve("gabarits");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
