package fr.jalon.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.fixture.Checks;
import fr.jalon.report.Archive;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned and what rings, with the real Quartz, on either database. */
abstract class ScheduleContract {
    private static final ContractId LOUE_LISON = new ContractId("loue-lison-2");
    private static final Path CONTRACT = Path.of("sample-data/contracts/loue-lison-2.yaml");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private Database database;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    abstract Database freshDatabase(Path folder);

    @BeforeEach
    final void import_the_sample() {
        database = freshDatabase(folder);
        importFile(CONTRACT);
        importFile(Path.of("sample-data/results/loue-lison-2.csv"));
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void slots_to_come_are_written_once_and_past_ones_are_not_made_up() {
        planner().plan();
        List<Slot> written = slots();
        planner().plan();

        assertThat(written).extracting(Slot::year).containsExactly(2026, 2027, 2028, 2029);
        assertThat(slots()).isEqualTo(written);
    }

    @Test
    final void what_was_written_and_missed_stays_owed() {
        planner().plan();
        now = Instant.parse("2028-06-01T00:00:00Z");
        planner().plan();

        assertThat(slots()).extracting(Slot::year).containsExactly(2026, 2027, 2028, 2029);
        assertThat(slots(SlotStore::listOpen)).hasSize(4);
    }

    @Test
    final void a_contract_that_changes_moves_what_is_to_come() throws IOException {
        planner().plan();
        String text = Files.readString(CONTRACT);
        importFile(Files.writeString(
                folder.resolve("ailleurs.yaml"), text.replace("time-zone: Europe/Paris", "time-zone: Indian/Reunion")));
        planner().plan();

        assertThat(slots())
                .extracting(Slot::dueAt)
                .contains(Instant.parse("2027-02-01T02:00:00Z"))
                .hasSize(4);

        importFile(Files.writeString(folder.resolve("clos.yaml"), text.replace("status: ACTIVE", "status: CLOSED")));
        planner().plan();
        assertThat(slots()).isEmpty();
    }

    @Test
    final void a_slot_that_was_missed_rings_at_the_start_and_one_that_comes_rings_on_its_date() {
        now = Instant.now();
        long missed = write(2024, now.minusSeconds(3600));
        long coming = write(2025, now.plusSeconds(3));

        try (ReportClock clock = start(InstantSource.system())) {
            assertThat(clock.isRunning()).isTrue();
            await(() -> dueSlots().stream().allMatch(slot -> slot.edition() != null));
        }

        assertThat(editions()).extracting(Edition::year).containsExactly(2024, 2025);
        assertThat(attempts(missed)).hasSize(1);
        assertThat(attempts(coming))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.startedAt())
                        .isAfterOrEqualTo(find(coming).dueAt()));
    }

    @Test
    final void a_slot_that_a_dead_process_held_is_run_again_once() {
        now = Instant.now();
        long slot = write(2025, now.minusSeconds(60));
        slots(store -> store.begin(slot, now, now.plusSeconds(5), "mort"));

        try (ReportClock clock = start(InstantSource.system())) {
            await(() -> find(slot).edition() != null);
        }

        assertThat(editions()).hasSize(1);
        assertThat(attempts(slot)).hasSize(2);
    }

    @Test
    final void a_report_under_way_is_sealed_before_the_clock_stops() {
        now = Instant.now();
        long slot = write(2025, now.minusSeconds(60));

        try (ReportClock clock = start(InstantSource.system())) {
            await(() -> !attempts(slot).isEmpty());
        }

        assertThat(find(slot).edition()).isNotNull();
        assertThat(attempts(slot))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.failure()).isNull());
    }

    @Test
    final void a_failure_is_recorded_and_the_clock_goes_on() throws IOException {
        now = Instant.now();
        long slot = write(2025, now.minusSeconds(60));
        Path nowhere = folder.resolve("nulle-part");

        try (ReportClock clock = ReportClock.start(
                database, runner(nowhere, InstantSource.system()), planner(), InstantSource.system(), folder)) {
            await(() -> attempts(slot).stream().anyMatch(attempt -> attempt.endedAt() != null));
            assertThat(clock.isRunning()).isTrue();
        }

        assertThat(find(slot).edition()).isNull();
        assertThat(attempts(slot).get(0).failure()).contains("nulle-part");
    }

    private ReportClock start(InstantSource source) {
        return ReportClock.start(
                database, runner(Path.of("report-templates"), source), planner(), source, folder.resolve("data"));
    }

    final ReportClock startBeside() {
        return start(InstantSource.system());
    }

    private ReportRunner runner(Path templates, InstantSource source) {
        return new ReportRunner(
                database,
                new ReportCompiler(templates),
                Checks.SHARED,
                new Archive(folder.resolve("editions")),
                source);
    }

    private Planner planner() {
        return new Planner(database, () -> now);
    }

    private void importFile(Path file) {
        new FileImport(database, () -> now).importFile(file, "cli:essai");
    }

    private long write(int year, Instant dueAt) {
        return slots(store -> store.require(new Slot(
                        0,
                        LOUE_LISON,
                        "try",
                        dueAt.truncatedTo(ChronoUnit.MILLIS),
                        DocumentKind.ANNUAL_REPORT,
                        year,
                        null)))
                .id();
    }

    private List<Slot> dueSlots() {
        return slots().stream().filter(slot -> slot.year() <= 2025).toList();
    }

    private List<Slot> slots() {
        return slots(store -> store.list(LOUE_LISON));
    }

    private Slot find(long slot) {
        return slots(store -> store.find(slot)).orElseThrow();
    }

    private List<Attempt> attempts(long slot) {
        return slots(store -> store.listAttempts(slot));
    }

    private List<Edition> editions() {
        return database.reads().withExtension(EditionLedger.class, ledger -> ledger.list(LOUE_LISON));
    }

    private <T> T slots(Function<SlotStore, T> work) {
        return database.writes().withExtension(SlotStore.class, work::apply);
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not done after " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
