package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.db.Database;
import fr.jalon.edition.Edition;
import fr.jalon.edition.Format;
import fr.jalon.fixture.HostileHand;
import fr.jalon.fixture.HostileHand.Place;
import fr.jalon.report.SealedArchive.Ready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is sealed whole or not at all, wherever the program dies and whoever else seals, on either database. */
abstract class SealingContract {
    private static final LocalDate CLOSING = LocalDate.of(2026, 1, 31);

    @TempDir
    Path folder;

    private SealedArchive sealed;

    abstract Database open(Path folder);

    abstract HostileHand hostileHand(Path folder) throws SQLException;

    @BeforeEach
    final void import_the_sample() {
        sealed = new SealedArchive(open(folder), folder);
    }

    @AfterEach
    final void close() {
        sealed.database.close();
    }

    @Test
    final void every_format_is_sealed_in_one_folder() throws IOException {
        Ready ready = sealed.ready(2025, CLOSING);
        Edition edition = sealed.seal(ready);

        assertThat(edition.files().stream().map(file -> file.format().orElseThrow()))
                .containsExactly(Format.values());
        for (Format format : Format.values()) {
            assertThat(sealed.archive.read(
                            edition, Archive.find(edition, format).orElseThrow()))
                    .isEqualTo(ready.files().get(format));
        }
        try (Stream<Path> inside = Files.list(folder.resolve("editions/val-d-essai-2"))) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("val-d-essai-2-rapport-annuel-2025-edition-1", "temoin.txt");
        }
        assertThat(Files.readString(folder.resolve("editions/val-d-essai-2/temoin.txt")))
                .isEqualTo(edition.chain() + " val-d-essai-2-rapport-annuel-2025-edition-1 scellée\n");
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @Test
    final void a_death_between_the_files_leaves_nothing_that_counts() throws IOException {
        Ready ready = sealed.ready(2025, CLOSING);
        assertThatThrownBy(() -> sealed.database
                        .writes()
                        .useTransaction(handle -> sealed.seal(handle, ready, edition -> {
                            throw new IllegalStateException("mort");
                        })))
                .hasMessage("mort");
        Path draft = folder.resolve("editions/val-d-essai-2/.jalon-" + ready.name());
        assertThat(draft).isDirectory();
        Files.delete(draft.resolve(ready.name().file(Format.JSON)));

        assertThat(sealed.editions()).isEmpty();
        assertThat(sealed.verify().faults()).isEmpty();
        sealed.seal(ready);
        assertThat(draft).doesNotExist();
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @Test
    final void a_death_before_the_commit_leaves_files_that_are_nobody_s() {
        Ready ready = sealed.ready(2025, CLOSING);
        assertThatThrownBy(() -> sealed.database.writes().useTransaction(handle -> {
                    sealed.seal(handle, ready, edition -> {});
                    throw new IllegalStateException("mort");
                }))
                .hasMessage("mort");

        assertThat(sealed.archive.file(ready.name(), Format.PDF)).exists();
        assertThat(sealed.editions()).isEmpty();
        assertThat(sealed.verify().faults()).isEmpty();

        sealed.seal(sealed.ready(2024, LocalDate.of(2025, 1, 31)));
        assertThat(sealed.verify().faults()).as("another edition meanwhile").isEmpty();
        Edition edition = sealed.seal(sealed.ready(2025, CLOSING));
        assertThat(edition.number()).hasToString("1");
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @Test
    final void a_death_after_the_commit_leaves_the_edition_and_the_next_one_tells_the_witness() throws SQLException {
        Ready ready = sealed.ready(2024, LocalDate.of(2025, 1, 31));
        Edition first = sealed.database.writes().inTransaction(handle -> sealed.seal(handle, ready, edition -> {}));
        assertThat(sealed.verify().faults()).isEmpty();

        sealed.seal(sealed.ready(2025, CLOSING));

        assertThat(sealed.archive.witness(SealedArchive.CONTRACT).isSealed(first.name()))
                .isTrue();
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @Test
    final void editions_sealed_at_once_are_all_whole_in_one_chain() {
        List<Ready> ready = IntStream.rangeClosed(2024, 2026)
                .mapToObj(year -> sealed.ready(year, LocalDate.of(2026, 3, 2)))
                .toList();
        List<CompletableFuture<Edition>> sealing = Stream.concat(ready.stream(), ready.stream())
                .map(one -> CompletableFuture.supplyAsync(() -> sealed.seal(one)))
                .toList();
        long refused = sealing.stream()
                .filter(one -> one.handle((edition, failure) -> failure != null).join())
                .count();

        assertThat(refused).as("the second of each year").isEqualTo(3);
        assertThat(sealed.editions()).hasSize(3);
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @Test
    final void a_number_that_was_sealed_and_is_no_longer_on_the_ledger_is_not_sealed_again()
            throws SQLException, IOException {
        Edition lost = sealed.seal(sealed.ready(2025, CLOSING));
        byte[] before = Files.readAllBytes(sealed.archive.files(lost).get(0));
        try (HostileHand hand = hostileHand(folder)) {
            for (Place file : hand.list("edition_file", "edition_id", "name")) {
                hand.remove(file);
            }
            hand.remove(hand.list("edition", "id").get(0));
        }
        Ready again = sealed.ready(2025, CLOSING);

        assertThatThrownBy(() -> sealed.seal(again))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("val-d-essai-2-rapport-annuel-2025-edition-1 a déjà été scellée");
        assertThat(sealed.archive.files(lost).get(0)).hasBinaryContent(before);
        assertThat(sealed.accused()).containsExactly(lost.name().toString());
    }
}
