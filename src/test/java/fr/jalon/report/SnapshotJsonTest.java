package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.RandomDossiers;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotJsonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_frozen_is_read_back_to_the_digit(long seed) {
        BilanInput input = input(seed);

        assertThat(SnapshotJson.read(SnapshotJson.write(input))).isEqualTo(input);
    }

    @Test
    void the_same_data_have_the_same_text_and_the_same_name() {
        assertThat(SnapshotJson.write(input(3))).isEqualTo(SnapshotJson.write(input(3)));
        assertThat(SnapshotJson.sha256(SnapshotJson.write(input(3))))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(SnapshotJson.sha256(SnapshotJson.write(input(4))));
    }

    @Test
    void keys_are_in_alphabetical_order_and_decimals_are_exact_text() {
        String json = SnapshotJson.write(input(3));

        assertThat(json).startsWith("{\"asOf\":\"2025-01-31\",\"dossier\":{\"amendments\":");
        assertThat(json)
                .contains(
                        "\"contract\":{\"axisWord\":\"AXE\",\"demonstration\":true,\"departements\":[\"25\",\"39\"],");
        assertThat(json).doesNotContainPattern("\"value\":[0-9]");
    }

    @Test
    void another_text_is_refused() {
        assertThatThrownBy(() -> SnapshotJson.read("{\"asOf\":")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> SnapshotJson.read("{\"surprise\":1}")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_snapshot_that_was_compared_with_a_date_alone_is_still_read() {
        BilanInput input = input(3);
        String earlier = SnapshotJson.write(input).replace("\"previous\":null", "\"previousAsOf\":\"2024-01-31\"");

        assertThat(earlier).contains("previousAsOf");
        assertThat(SnapshotJson.read(earlier)).isEqualTo(input);
    }

    @Test
    void the_edition_before_is_named() {
        BilanInput first = input(3);
        PreviousEdition previous = new PreviousEdition(
                2024, EditionNumber.FIRST, LocalDate.of(2025, 1, 31), "ab".repeat(32), LocalDate.of(2024, 1, 31));
        BilanInput next = new BilanInput(
                first.dossier(),
                first.results(),
                2024,
                first.asOf(),
                first.edition().next(),
                previous);

        assertThat(SnapshotJson.read(SnapshotJson.write(next))).isEqualTo(next);
    }

    private static BilanInput input(long seed) {
        Dossier dossier = RandomDossiers.dossier(seed);
        return new BilanInput(
                dossier,
                RandomDossiers.results(seed, dossier),
                2024,
                LocalDate.of(2025, 1, 31),
                EditionNumber.FIRST,
                null);
    }
}
