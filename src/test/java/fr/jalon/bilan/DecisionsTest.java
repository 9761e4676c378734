package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.Meeting.Kind;
import fr.jalon.evaluation.Decision;
import org.junit.jupiter.api.Test;

/** What is asked of the committee and what it answered, on 31 January 2026. */
class DecisionsTest {
    @Test
    void what_is_asked_is_what_the_next_meeting_has_to_answer() {
        Synthesis synthesis = new ACase()
                .decision("D1", "a", "2026-06-24", null)
                .decision("D2", "b", "2026-03-24", null)
                .decision("D3", "c", "2026-03-24", null)
                .compile()
                .synthesis();

        assertThat(synthesis.asked()).extracting(Decision::code).containsExactly("D2", "D3");
        assertThat(synthesis.title()).endsWith(", deux décisions sont attendues");
        assertThat(synthesis.answered()).isEmpty();
    }

    @Test
    void what_is_for_a_later_meeting_waits_until_the_next_one_has_met() {
        Synthesis synthesis = new ACase()
                .meeting("2027-03-23", Kind.COPIL)
                .meeting("2026-03-24", Kind.COPIL)
                .meeting("2026-02-03", Kind.COTECH)
                .meeting("2026-01-31", Kind.COPIL)
                .decision("D1", "a", "2026-03-25", null)
                .decision("D2", "b", "2026-03-24", null)
                .decision("D3", "c", "2025-03-18", null)
                .compile()
                .synthesis();

        assertThat(synthesis.nextCopil()).isEqualTo("2026-03-24");
        assertThat(synthesis.asked()).extracting(Decision::code).containsExactly("D2", "D3");
    }

    @Test
    void a_meeting_that_only_a_decision_names_may_come_first() {
        ACase made =
                new ACase().decision("D1", "a", "2026-03-24", null).decision("D2", "b", "2026-02-10", "2026-02-10");

        assertThat(made.meeting("2026-06-24", Kind.COPIL).compile().synthesis().nextCopil())
                .isEqualTo("2026-02-10");
        assertThat(made.asOf("2026-02-10").compile().synthesis().nextCopil()).isEqualTo("2026-03-24");
        assertThat(made.asOf("2026-03-25").compile().synthesis().nextCopil()).isEqualTo("2026-06-24");
    }

    @Test
    void nobody_knows_the_next_meeting_of_a_committee_that_announces_none() {
        assertThat(new ACase()
                        .meeting("2025-06-24", Kind.COPIL)
                        .decision("D1", "a", "2025-03-18", null)
                        .compile()
                        .synthesis()
                        .nextCopil())
                .isNull();
    }

    @Test
    void a_meeting_on_the_freeze_date_is_the_next_one() {
        assertThat(new ACase()
                        .decision("D1", "a", "2026-03-24", null)
                        .decision("D2", "b", "2026-01-31", null)
                        .compile()
                        .synthesis()
                        .asked())
                .extracting(Decision::code)
                .containsExactly("D2");
    }

    @Test
    void what_a_past_meeting_left_open_is_still_asked() {
        assertThat(new ACase()
                        .decision("D1", "a", "2025-03-18", null)
                        .decision("D2", "b", "2026-03-24", null)
                        .compile()
                        .synthesis()
                        .asked())
                .extracting(Decision::code)
                .containsExactly("D1", "D2");
        assertThat(new ACase()
                        .decision("D1", "a", "2025-03-18", null)
                        .compile()
                        .synthesis()
                        .asked())
                .hasSize(1);
    }

    @Test
    void an_answer_given_after_the_freeze_is_not_known_yet() {
        Synthesis synthesis = new ACase()
                .decision("D1", "a", "2026-01-31", "2026-01-31")
                .decision("D2", "b", "2026-02-01", "2026-02-01")
                .compile()
                .synthesis();

        assertThat(synthesis.answered()).extracting(Decision::code).containsExactly("D1");
        assertThat(synthesis.asked()).extracting(Decision::code).containsExactly("D2");
    }

    @Test
    void answers_are_those_since_the_report_on_an_earlier_year() {
        ACase made = new ACase()
                .decision("D1", "a", "2025-03-19", "2025-03-19")
                .decision("D2", "b", "2025-03-18", "2025-03-18")
                .decision("D0", "c", "2024-12-31", "2024-12-31");

        assertThat(made.compile().synthesis().answered())
                .extracting(Decision::code)
                .containsExactly("D2", "D1");
        made.after(new ACase().asOf("2025-03-18").input(2024));
        assertThat(made.compile().synthesis().answered())
                .extracting(Decision::code)
                .containsExactly("D1");
        assertThat(made.after(made.input(2025)).compile().synthesis().answered())
                .as("told again in the second edition of the year")
                .extracting(Decision::code)
                .containsExactly("D1");
    }
}
