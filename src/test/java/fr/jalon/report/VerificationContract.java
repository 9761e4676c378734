package fr.jalon.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.db.Database;
import fr.jalon.edition.Edition;
import fr.jalon.edition.Format;
import fr.jalon.fixture.HostileHand;
import fr.jalon.fixture.HostileHand.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed of what was sealed is found, and the edition named, on either database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class VerificationContract {
    static final long SEED = 20261127;
    private static final int FLIPS = 2;
    private static final int WITNESS_FLIPS = 40;

    private SealedArchive sealed;
    private HostileHand hand;
    private List<Edition> editions;

    abstract Database open(Path folder);

    abstract HostileHand hostileHand(Path folder) throws SQLException;

    @BeforeAll
    final void seal_a_few_editions(@TempDir Path folder) throws SQLException {
        sealed = new SealedArchive(open(folder), folder);
        sealed.seal(sealed.ready(2024, LocalDate.of(2025, 1, 31)));
        sealed.seal(sealed.ready(2025, LocalDate.of(2026, 1, 31)));
        sealed.seal(sealed.readyWithOtherTemplates(2025, LocalDate.of(2026, 2, 1)));
        editions = sealed.editions();
        hand = hostileHand(folder);
    }

    @AfterEach
    final void all_is_good_again() {
        assertThat(sealed.verify().faults()).isEmpty();
    }

    @AfterAll
    final void close() throws SQLException {
        hand.close();
        sealed.database.close();
    }

    @Test
    final void it_tells_what_it_went_through() {
        var verdict = sealed.verify();

        assertThat(List.of(verdict.editions(), verdict.files(), verdict.snapshots(), verdict.templateSets()))
                .containsExactly(3, 3 * Format.values().length, 3, 2);
        assertThat(verdict.unkept()).isZero();
    }

    @Test
    final void one_flipped_byte_in_any_file_is_found() throws IOException {
        Random random = new Random(SEED);
        for (Edition edition : sealed.editions()) {
            for (Path file : sealed.archive.files(edition)) {
                byte[] content = Files.readAllBytes(file);
                for (int n = 0; n < FLIPS; n++) {
                    int at = n == 0 ? content.length - 1 : random.nextInt(content.length);
                    Files.write(file, flipped(content, at, random));
                    assertThat(sealed.accused())
                            .as("%s, byte %d", file, at)
                            .containsExactly(edition.name().toString());
                }
                Files.write(file, content);
            }
        }
    }

    @Test
    final void one_flipped_byte_in_the_witness_is_found() throws IOException {
        Random random = new Random(SEED);
        Path witness = sealed.archive.root().resolve("val-d-essai-2").resolve(Archive.WITNESS);
        byte[] content = Files.readAllBytes(witness);
        List<Integer> places = new ArrayList<>(ends(content));
        random.ints(WITNESS_FLIPS, 0, content.length).forEach(places::add);
        for (int at : places) {
            Files.write(witness, flipped(content, at, random));
            assertThat(sealed.accused()).as("byte %d", at).containsAnyElementsOf(names());
        }
        Files.write(witness, content);
    }

    @Test
    final void one_changed_value_in_any_row_is_found() throws SQLException {
        for (Place row : rows()) {
            for (String column : row.row().keySet()) {
                Place changed = hand.change(row, column);
                assertThat(sealed.accused())
                        .as("%s of %s, now %s", column, row, changed.row().get(column))
                        .containsAll(owners(row));
                hand.restore(row, changed, column);
            }
        }
    }

    @Test
    final void one_row_taken_away_is_found() throws SQLException {
        for (Place row : rows()) {
            hand.remove(row);
            assertThat(sealed.accused()).as("%s", row).containsAll(owners(row));
            hand.putBack(row);
        }
    }

    @Test
    final void an_edition_taken_away_with_its_files_is_found_wherever_it_stood() throws SQLException {
        for (Place row : hand.list("edition", "id")) {
            List<Place> files = hand.list("edition_file", "edition_id", "name").stream()
                    .filter(file -> id(file, "edition_id") == id(row, "id"))
                    .toList();
            for (Place file : files) {
                hand.remove(file);
            }
            hand.remove(row);
            assertThat(sealed.accused()).containsAll(owners(row));
            hand.putBack(row);
            for (Place file : files) {
                hand.putBack(file);
            }
        }
    }

    @Test
    final void an_edition_rewritten_with_the_hash_that_fits_is_found() throws SQLException {
        Edition last = editions.get(editions.size() - 1);
        Edition forged = Edition.of(
                        last.name(),
                        last.snapshot(),
                        last.frozenAt(),
                        last.templates(),
                        last.program(),
                        last.files(),
                        "cli:autre",
                        last.sealedAt())
                .after(last.previous());
        Place row = hand.list("edition", "id").get(editions.size() - 1);
        hand.set(row, "author", forged.author());
        hand.set(row, "chain", forged.chain());

        assertThat(sealed.editions()).allMatch(Edition::isIntact);
        assertThat(sealed.accused()).containsExactly(last.name().toString());

        hand.set(row, "author", last.author());
        hand.set(row, "chain", last.chain());
    }

    @Test
    final void a_file_too_many_or_too_few_is_found() throws IOException {
        for (Edition edition : sealed.editions()) {
            Path file = sealed.archive.files(edition).get(0);
            Path extra = Files.writeString(file.resolveSibling("de-trop.txt"), "de trop");
            assertThat(sealed.accused()).containsExactly(edition.name().toString());
            Files.delete(extra);

            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(sealed.accused()).containsExactly(edition.name().toString());
            Files.write(file, content);
        }
        Path stranger = Files.createDirectory(
                sealed.archive.root().resolve("val-d-essai-2").resolve("val-d-essai-2-rapport-annuel-2025-edition-9"));
        assertThat(sealed.accused()).containsExactly("val-d-essai-2-rapport-annuel-2025-edition-9");
        Files.delete(stranger);
    }

    @Test
    final void a_witness_that_is_gone_or_cut_is_found() throws IOException {
        Path witness = sealed.archive.root().resolve("val-d-essai-2").resolve(Archive.WITNESS);
        byte[] content = Files.readAllBytes(witness);
        Files.delete(witness);
        assertThat(sealed.accused()).containsExactlyInAnyOrderElementsOf(names());

        List<String> lines = new String(content, UTF_8).lines().toList();
        Files.write(witness, lines.subList(0, lines.size() - 1));
        assertThat(sealed.accused()).containsExactly(lines.get(lines.size() - 1).split(" ")[1]);
        Files.write(witness, content);
    }

    /** Every row that an edition stands on; of the template files, some of each set. */
    private List<Place> rows() throws SQLException {
        List<Place> rows = new ArrayList<>();
        rows.addAll(hand.list("edition", "id"));
        rows.addAll(hand.list("edition_file", "edition_id", "name"));
        rows.addAll(hand.list("snapshot", "sha256"));
        List<Place> templates = hand.list("template_file", "templates", "name");
        Stream.iterate(0, i -> i < templates.size(), i -> i + 7)
                .map(templates::get)
                .forEach(rows::add);
        return rows;
    }

    /** The editions that stand on a row. */
    private Set<String> owners(Place row) {
        return editions.stream()
                .filter(edition -> switch (row.table()) {
                    case "edition" -> edition.id() == id(row, "id");
                    case "edition_file" -> edition.id() == id(row, "edition_id");
                    case "snapshot" -> edition.snapshot().equals(row.row().get("sha256"));
                    default -> edition.templates().equals(row.row().get("templates"));
                })
                .map(edition -> edition.name().toString())
                .collect(Collectors.toSet());
    }

    private static long id(Place row, String column) {
        return ((Number) row.row().get(column)).longValue();
    }

    private Set<String> names() {
        return editions.stream().map(edition -> edition.name().toString()).collect(Collectors.toSet());
    }

    /** Where a text is not held by its letters: its spaces and ends of lines. */
    private static List<Integer> ends(byte[] content) {
        return IntStream.range(0, content.length)
                .filter(at -> content[at] == ' ' || content[at] == '\n')
                .boxed()
                .toList();
    }

    private static byte[] flipped(byte[] content, int at, Random random) {
        byte[] flipped = content.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }
}
