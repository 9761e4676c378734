package fr.jalon.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.Contract;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Slot;
import fr.jalon.edition.Stage;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Editions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnualScheduleTest {
    private static final Instant DUE = Editions.REPORT_2025.dueAt();

    @Test
    void a_report_is_due_the_morning_after_the_collection_of_each_year_closes() {
        List<Slot> slots = AnnualSchedule.slots(Dossiers.LOUE_LISON_FRAME);

        assertThat(slots).extracting(Slot::year).containsExactly(2024, 2025, 2026, 2027, 2028, 2029);
        assertThat(slots.get(1))
                .isEqualTo(new Slot(
                        0,
                        Dossiers.LOUE_LISON_ID,
                        "annual-report",
                        Instant.parse("2026-02-01T05:00:00Z"),
                        DocumentKind.ANNUAL_REPORT,
                        2025,
                        null));
    }

    @Test
    void six_in_the_morning_is_that_of_the_contract() {
        assertThat(AnnualSchedule.slots(in("Indian/Reunion")).get(0).dueAt())
                .isEqualTo(Instant.parse("2025-02-01T02:00:00Z"));
        assertThat(AnnualSchedule.slots(in("America/Martinique")).get(0).dueAt())
                .isEqualTo(Instant.parse("2025-02-01T10:00:00Z"));
    }

    @Test
    void nothing_is_due_from_a_contract_in_preparation_or_closed() {
        assertThat(AnnualSchedule.slots(with(Contract.Status.PREPARATION, "Europe/Paris")))
                .isEmpty();
        assertThat(AnnualSchedule.slots(with(Contract.Status.CLOSED, "Europe/Paris")))
                .isEmpty();
    }

    @Test
    void a_slot_is_tried_on_its_date_and_after_failures_ever_more_seldom_down_to_once_a_day() {
        assertThat(Retry.at(Editions.REPORT_2025, List.of())).isEqualTo(DUE);
        assertThat(pauseAfter(1)).isEqualTo(Duration.ofMinutes(10));
        assertThat(pauseAfter(2)).isEqualTo(Duration.ofMinutes(20));
        assertThat(pauseAfter(8)).isEqualTo(Duration.ofMinutes(1280));
        assertThat(pauseAfter(9)).isEqualTo(Duration.ofDays(1));
        assertThat(pauseAfter(500)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void an_attempt_without_an_end_is_taken_over_when_nobody_holds_it_any_more() {
        var open = new Attempt(1, 1, DUE, DUE.plusSeconds(8), null, Stage.FREEZE, null);

        assertThat(Retry.at(Editions.REPORT_2025, List.of(open))).isEqualTo(DUE.plusSeconds(8));
    }

    private static Duration pauseAfter(int failures) {
        List<Attempt> attempts = IntStream.rangeClosed(1, failures)
                .mapToObj(n -> new Attempt(1, n, DUE, DUE, DUE, null, "disque plein"))
                .toList();
        return Duration.between(DUE, Retry.at(Editions.REPORT_2025, attempts));
    }

    private static Contract in(String zone) {
        return with(Contract.Status.ACTIVE, zone);
    }

    static Contract with(Contract.Status status, String zone) {
        Contract c = Dossiers.LOUE_LISON_FRAME;
        return new Contract(
                c.id(),
                c.title(),
                c.shortTitle(),
                c.rank(),
                c.predecessor(),
                status,
                c.demonstration(),
                c.region(),
                c.departements(),
                c.signedOn(),
                c.startsOn(),
                c.endsOn(),
                ZoneId.of(zone),
                c.maskingThreshold(),
                c.axisWord(),
                c.territoryKind(),
                c.territoryName(),
                c.summary(),
                c.notice());
    }
}
