package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.jalon.bilan.Lateness.Cause;
import fr.jalon.fiche.FicheStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups and delays on the freeze date, 31 January 2026. */
class StatusesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_STARTED, NOT_STARTED
            IN_PROGRESS, IN_PROGRESS
            COMPLETED,   COMPLETED
            PAUSED,      PAUSED_OR_BLOCKED
            BLOCKED,     PAUSED_OR_BLOCKED
            POSTPONED,   POSTPONED
            ABANDONED,   ABANDONED
            """)
    void a_fiche_in_time_stands_in_the_group_of_its_status(FicheStatus status, Group group) {
        assertThat(bilan(AFiche.of("FA8").status("2024-03-12", status)).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_STARTED, LATE
            IN_PROGRESS, LATE
            PAUSED,      LATE
            BLOCKED,     LATE
            POSTPONED,   LATE
            COMPLETED,   COMPLETED
            ABANDONED,   ABANDONED
            """)
    void late_comes_before_any_other_group_but_of_what_is_over(FicheStatus status, Group group) {
        FicheBilan bilan = bilan(AFiche.of("FA8").ends("2025-12-31").status("2024-03-12", status));

        assertThat(bilan.group()).isEqualTo(group);
        assertThat(bilan.lateness() == null).isEqualTo(group != Group.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, 1", "2026-01-31, 0", "2026-02-01, 0", "2025-06-30, 215"})
    void a_date_has_passed_from_the_day_after_on(String due, long days) {
        Lateness lateness = bilan(AFiche.of("FA8").inProgress().milestone("Convention signée", due, null))
                .lateness();

        assertThat(lateness)
                .isEqualTo(
                        days == 0
                                ? null
                                : new Lateness(Cause.MILESTONE, LocalDate.parse(due), days, "Convention signée"));
    }

    @Test
    void a_milestone_done_is_not_late_and_one_done_after_the_freeze_is() {
        assertThat(bilan(AFiche.of("FA8").inProgress().milestone("J", "2025-06-30", "2026-01-31"))
                        .lateness())
                .isNull();
        assertThat(bilan(AFiche.of("FA8").inProgress().milestone("J", "2025-06-30", "2026-02-01"))
                        .lateness())
                .isNotNull();
    }

    @Test
    void the_earliest_passed_date_is_named() {
        assertThat(bilan(AFiche.of("FA8")
                                .inProgress()
                                .ends("2025-12-31")
                                .milestone("Deuxième", "2025-09-30", null)
                                .milestone("Première", "2025-06-30", null))
                        .lateness())
                .extracting(Lateness::what, Lateness::cause)
                .containsExactly("Première", Cause.MILESTONE);
        assertThat(bilan(AFiche.of("FA8").inProgress().ends("2025-05-31").milestone("Première", "2025-06-30", null))
                        .lateness())
                .isEqualTo(new Lateness(Cause.END_DATE, LocalDate.of(2025, 5, 31), 245, ""));
    }

    @Test
    void on_one_day_a_milestone_is_named_before_the_end() {
        assertThat(bilan(AFiche.of("FA8").inProgress().ends("2025-12-31").milestone("Clôture", "2025-12-31", null))
                        .lateness()
                        .cause())
                .isEqualTo(Cause.MILESTONE);
    }

    @Test
    void a_fiche_postponed_past_its_first_end_is_late() {
        AFiche postponed = AFiche.of("FA8")
                .ends("2026-06-30")
                .firstEnds("2025-12-31")
                .inProgress()
                .postponed("2025-10-01", "2026-06-30");

        assertThat(bilan(postponed).lateness())
                .isEqualTo(new Lateness(Cause.POSTPONED_PAST_FIRST_END, LocalDate.of(2025, 12, 31), 31, ""));
    }

    @Test
    void only_a_postponed_fiche_is_late_past_its_first_end() {
        assertThat(bilan(AFiche.of("FA8")
                                .ends("2026-06-30")
                                .firstEnds("2025-12-31")
                                .inProgress())
                        .group())
                .isEqualTo(Group.IN_PROGRESS);
        assertThat(bilan(AFiche.of("FA8")
                                .ends("2027-06-30")
                                .firstEnds("2026-12-31")
                                .postponed("2025-10-01", "2027-06-30"))
                        .group())
                .isEqualTo(Group.POSTPONED);
    }

    @Test
    void a_status_declared_after_the_freeze_does_not_count() {
        FicheBilan bilan = bilan(AFiche.of("FA8")
                .status("2026-02-01", FicheStatus.COMPLETED)
                .status("2026-01-31", FicheStatus.PAUSED)
                .inProgress());

        assertThat(bilan.status().status()).isEqualTo(FicheStatus.PAUSED);
        assertThat(bilan.group()).isEqualTo(Group.PAUSED_OR_BLOCKED);
    }

    @Test
    void only_fiches_in_progress_or_completed_and_in_time_advance() {
        Bilan bilan = new ACase()
                .fiches(
                        AFiche.of("FA1").inProgress(),
                        AFiche.of("FA2")
                                .status("2024-03-12", FicheStatus.COMPLETED)
                                .ends("2025-01-31"),
                        AFiche.of("FA3").inProgress().ends("2025-01-31"),
                        AFiche.of("FA4").status("2024-03-12", FicheStatus.PAUSED),
                        AFiche.of("FA5").status("2024-03-12", FicheStatus.ABANDONED),
                        AFiche.of("FA6"))
                .compile();

        assertThat(bilan.fiches())
                .filteredOn(FicheBilan::isAdvancing)
                .extracting(fiche -> fiche.fiche().code().value())
                .containsExactly("FA1", "FA2");
        assertThat(bilan.totals().advancing()).isEqualTo(new Count(2, 6));
        assertThat(bilan.totals().late()).isEqualTo(1);
        assertThat(bilan.totals().completion()).isEqualTo(new Count(1, 5));
        assertThat(bilan.totals().fiches()).isEqualTo(6);
        assertThat(bilan.totals().groups())
                .containsExactly(
                        entry(Group.LATE, 1),
                        entry(Group.COMPLETED, 1),
                        entry(Group.IN_PROGRESS, 1),
                        entry(Group.PAUSED_OR_BLOCKED, 1),
                        entry(Group.NOT_STARTED, 1),
                        entry(Group.ABANDONED, 1));
        assertThat(bilan.axes().get(0).groups()).isEqualTo(bilan.totals().groups());
    }

    @Test
    void the_share_of_targets_says_of_how_many_and_how_many_were_left_out() {
        Bilan bilan = new ACase()
                .axes("1", "2")
                .fiches(
                        AFiche.of("FA1").inProgress(),
                        AFiche.of("FA2").axis("2").inProgress())
                .indicators(
                        AnIndicator.of("1.1").fiche("FA1").target("2025-12-31", "40"),
                        AnIndicator.of("1.2").fiche("FA1").target("2025-12-31", "40"),
                        AnIndicator.of("1.3").fiche("FA1"),
                        AnIndicator.of("2.1").fiche("FA2").within("2025-12-31", "10", "20"),
                        AnIndicator.of("C1").context().target("2025-12-31", "40"))
                .value("1.1", "2025", "40")
                .value("1.2", "2025", "39")
                .value("1.3", "2025", "39")
                .value("2.1", "2025", "30")
                .value("C1", "2025", "50")
                .compile();

        assertThat(bilan.totals().targets()).isEqualTo(new TargetShare(new Count(1, 3), 1));
        assertThat(bilan.axes())
                .extracting(AxisBilan::targets)
                .containsExactly(new TargetShare(new Count(1, 2), 1), new TargetShare(new Count(0, 1), 0));
        assertThat(bilan.context().get(0).grade()).isEqualTo(Grade.REACHED);
        assertThat(bilan.totals().targets().reached().rate())
                .isEqualTo(new Attainment.Reached(new BigDecimal("0.3333333333333333333333333333333333")));
        assertThat(Count.ZERO.rate()).isEqualTo(new Attainment.NotComputable("aucun élément à compter"));
    }

    @Test
    void a_narrative_is_that_of_the_year() {
        AFiche fiche = AFiche.of("FA8").told(2024, "Une session.").told(2025, "Quatre sessions.");

        assertThat(bilan(fiche).narrative().done()).isEqualTo("Quatre sessions.");
        assertThat(bilan(AFiche.of("FA8").told(2024, "Une session.")).narrative())
                .isNull();
    }

    private static FicheBilan bilan(AFiche fiche) {
        return new ACase().fiches(fiche).fiche("FA8");
    }
}
