package fr.jalon.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.db.Database;
import fr.jalon.dossier.DossierStore;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Editions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What slots, snapshots and editions keep to, on either database. */
abstract class EditionLedgerContract {
    private static final Instant NOW = Instant.parse("2026-03-09T05:00:00.123Z");
    private static final Instant LATER = Instant.parse("2026-03-09T05:00:30Z");

    private static final Instant LATEST = Instant.parse("2026-03-09T05:01:00Z");
    private static final Slot ASKED =
            new Slot(0, Dossiers.LOUE_LISON_ID, Slot.ON_REQUEST, NOW, DocumentKind.ANNUAL_REPORT, 2025, null);

    private Database database;
    private SnapshotStore snapshots;
    private SlotStore slots;
    private EditionLedger editions;

    abstract Database freshDatabase();

    @BeforeEach
    final void open() {
        database = freshDatabase();
        database.writes().useHandle(handle -> new DossierStore(handle).save(Dossiers.LOUE_LISON));
        snapshots = database.writes().onDemand(SnapshotStore.class);
        slots = database.writes().onDemand(SlotStore.class);
        editions = database.writes().onDemand(EditionLedger.class);
        snapshots.put(Editions.FROZEN_2025);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void the_same_content_is_frozen_once() {
        snapshots.put(new Snapshot(
                Editions.FROZEN_2025.sha256(),
                Dossiers.LOUE_LISON_ID,
                DocumentKind.ANNUAL_REPORT,
                2025,
                Editions.FROZEN_2025.asOf(),
                LATER,
                Editions.FROZEN_2025.json()));

        assertThat(snapshots.find(Editions.FROZEN_2025.sha256())).contains(Editions.FROZEN_2025);
        assertThat(snapshots.find("inconnu")).isEmpty();
    }

    @Test
    final void a_slot_is_written_once_for_its_due_date() {
        var first = slots.require(Editions.REPORT_2025);
        var again = slots.require(Editions.REPORT_2025);

        assertThat(again).isEqualTo(first);
        assertThat(slots.list(Dossiers.LOUE_LISON_ID)).containsExactly(first);
    }

    @Test
    final void attempts_are_numbered_and_keep_the_stage_they_reached() {
        long slot = slots.require(Editions.REPORT_2025).id();

        var first = slots.begin(slot, NOW, LATER, "mort");
        slots.reach(slot, 1, Stage.FREEZE);
        slots.end(slot, 1, LATER, "modèle illisible");
        var second = slots.begin(slot, LATER, LATEST, "mort");

        assertThat(first).contains(new Attempt(slot, 1, NOW, LATER, null, null, null));
        assertThat(second).contains(new Attempt(slot, 2, LATER, LATEST, null, null, null));
        assertThat(slots.listAttempts(slot))
                .containsExactly(
                        new Attempt(slot, 1, NOW, LATER, LATER, Stage.FREEZE, "modèle illisible"), second.get());
    }

    @Test
    final void a_slot_that_is_held_is_left_alone_and_a_forsaken_one_is_taken_over() {
        long slot = slots.require(Editions.REPORT_2025).id();
        slots.begin(slot, NOW, LATER, "mort");

        assertThat(slots.begin(slot, LATER.minusMillis(1), LATEST, "mort")).isEmpty();
        assertThat(slots.hold(slot, 1, LATEST)).isEqualTo(1);
        assertThat(slots.begin(slot, LATER, LATEST, "mort")).isEmpty();
        assertThat(slots.begin(slot, LATEST, LATEST.plusSeconds(8), "mort"))
                .map(Attempt::number)
                .contains(2);

        assertThat(slots.listAttempts(slot).get(0).failure()).isEqualTo("mort");
        assertThat(List.of(
                        slots.hold(slot, 1, LATEST.plusSeconds(99)),
                        slots.reach(slot, 1, Stage.SEAL),
                        slots.end(slot, 1, LATEST, null)))
                .as("what an attempt taken for dead still changes")
                .containsOnly(0);
    }

    @Test
    final void whoever_knows_that_no_process_runs_frees_the_scheduled_slots() {
        long scheduled = slots.require(Editions.REPORT_2025).id();
        long asked = slots.add(ASKED).id();
        slots.begin(scheduled, NOW, LATEST, "mort");
        slots.begin(asked, NOW, LATEST, "mort");

        slots.letGo(LATER);

        assertThat(slots.begin(scheduled, LATER, LATEST, "mort")).isPresent();
        assertThat(slots.begin(asked, LATER, LATEST, "mort")).isEmpty();
    }

    @Test
    final void two_requests_of_one_millisecond_have_a_slot_each() {
        var first = slots.add(ASKED);
        var second = slots.add(ASKED);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.dueAt()).isEqualTo(first.dueAt().plusMillis(1));
    }

    @Test
    final void open_slots_are_those_of_schedules_without_an_edition() {
        var due = slots.require(Editions.REPORT_2025);
        slots.add(ASKED);
        assertThat(slots.listOpen()).containsExactly(due);
        assertThat(slots.find(due.id())).contains(due);

        slots.fill(
                due.id(),
                editions.seal(Editions.report2025(EditionNumber.FIRST)).id());

        assertThat(slots.listOpen()).isEmpty();
    }

    @Test
    final void a_slot_is_withdrawn_only_while_nobody_tried_it() {
        long slot = slots.require(Editions.REPORT_2025).id();
        assertThat(slots.withdraw(slot)).isEqualTo(1);
        assertThat(slots.find(slot)).isEmpty();

        long tried = slots.require(Editions.REPORT_2025).id();
        slots.begin(tried, NOW, LATER, "mort");

        assertThat(slots.withdraw(tried)).isZero();
        assertThat(slots.find(tried)).isPresent();
    }

    @Test
    final void a_slot_makes_one_edition() {
        long slot = slots.require(Editions.REPORT_2025).id();
        long first = editions.seal(Editions.report2025(EditionNumber.FIRST)).id();
        long second =
                editions.seal(Editions.report2025(new EditionNumber(2, 0))).id();

        slots.fill(slot, first);

        assertThat(slots.require(Editions.REPORT_2025).edition()).isEqualTo(first);
        assertThatThrownBy(() -> slots.fill(slot, second)).hasMessageContaining("has its edition");
        assertThatThrownBy(() ->
                        database.writes().useHandle(handle -> handle.execute("update slot set edition_id = ?", second)))
                .hasMessageContaining("slot has its edition");
    }

    @Test
    final void editions_are_chained_and_come_back_with_their_files() {
        var first = editions.seal(Editions.report2025(EditionNumber.FIRST));
        var second = editions.seal(Editions.report2025(new EditionNumber(1, 1)));

        assertThat(first.previous()).isNull();
        assertThat(second.previous()).isEqualTo(first.chain());
        assertThat(second.isIntact()).isTrue();
        assertThat(editions.list(Dossiers.LOUE_LISON_ID)).containsExactly(first, second);
        assertThat(first.files())
                .isEqualTo(Editions.report2025(EditionNumber.FIRST).files());
    }

    @Test
    final void editions_sealed_at_once_stand_in_one_chain() {
        var sealing = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> editions.seal(Editions.report2025(new EditionNumber(n, 0)))))
                .toList();
        sealing.forEach(CompletableFuture::join);

        var chain = editions.list(Dossiers.LOUE_LISON_ID);

        assertThat(chain)
                .hasSize(12)
                .allSatisfy(edition -> assertThat(edition.isIntact()).isTrue());
        assertThat(chain.stream().skip(1).map(Edition::previous))
                .containsExactlyElementsOf(
                        chain.stream().limit(11).map(Edition::chain).toList());
    }

    @Test
    final void the_next_edition_of_a_document_is_known() {
        assertThat(next(2025)).isEqualTo(EditionNumber.FIRST);
        editions.seal(Editions.report2025(EditionNumber.FIRST));
        var erratum = editions.seal(Editions.report2025(new EditionNumber(1, 1)));

        assertThat(next(2025)).isEqualTo(new EditionNumber(2, 0));
        assertThat(next(2024)).isEqualTo(EditionNumber.FIRST);
        assertThat(editions.latest(Dossiers.LOUE_LISON_ID, DocumentKind.ANNUAL_REPORT, 2025))
                .contains(erratum);
    }

    @Test
    final void a_number_is_given_once() {
        editions.seal(Editions.report2025(EditionNumber.FIRST));

        assertThatThrownBy(() -> editions.seal(Editions.report2025(EditionNumber.FIRST)))
                .hasMessageMatching("(?s).*(edition_contract_id_kind_year_edition_revision_key|edition\\.revision).*");
        assertThat(editions.list(Dossiers.LOUE_LISON_ID)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update snapshot set json = '{}'",
                "delete from snapshot",
                "update edition set year = 2024",
                "delete from edition",
                "update edition_file set size = 1",
                "delete from edition_file"
            })
    final void what_was_issued_is_never_changed_nor_removed(String sql) {
        editions.seal(Editions.report2025(EditionNumber.FIRST));

        assertThatThrownBy(() -> database.writes().useHandle(handle -> handle.execute(sql)))
                .hasMessageContaining("is append-only");
    }

    private EditionNumber next(int year) {
        return editions.next(Dossiers.LOUE_LISON_ID, DocumentKind.ANNUAL_REPORT, year);
    }
}
