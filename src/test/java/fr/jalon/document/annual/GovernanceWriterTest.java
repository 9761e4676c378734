package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.Meeting;
import fr.jalon.contract.Meeting.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernanceWriterTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 1, 31);
    private static final Meeting BEFORE = meeting("2019-11-05", Kind.COTECH);
    private static final Meeting HELD = meeting("2020-09-24", Kind.COPIL);
    private static final Meeting ANNOUNCED = meeting("2021-02-09", Kind.COTECH);
    private static final Meeting NEXT = meeting("2021-04-06", Kind.COPIL);
    private static final Meeting LATER = meeting("2021-10-12", Kind.COTECH);

    @Test
    void a_report_shows_the_meetings_of_its_year_and_those_announced_up_to_the_next_committee() {
        assertThat(GovernanceWriter.shown(List.of(LATER, NEXT, ANNOUNCED, HELD, BEFORE), 2020, NEXT.date()))
                .containsExactly(HELD, ANNOUNCED, NEXT);
    }

    @Test
    void without_a_committee_ahead_every_announced_meeting_is_shown() {
        assertThat(GovernanceWriter.shown(List.of(HELD, ANNOUNCED, LATER), 2020, null))
                .containsExactly(HELD, ANNOUNCED, LATER);
    }

    @Test
    void what_was_said_after_the_freeze_date_is_not_told() {
        assertThat(GovernanceWriter.subject(HELD, AS_OF).text()).contains("Bilan annuel", "Bilan adopté.");
        assertThat(GovernanceWriter.subject(NEXT, AS_OF).text()).isEqualTo("Bilan annuel");
    }

    private static Meeting meeting(String date, Kind kind) {
        return new Meeting(LocalDate.parse(date), kind, "Bilan annuel", "Orgelet", 34, 27, "Bilan adopté.");
    }
}
