package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.result.MissingReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are expected, and how many came. */
class PeriodsTest {
    @ParameterizedTest(name = "contract {0} to {1}, {2} in {3}: {4}")
    @CsvSource(textBlock = """
            2024-01-01, 2029-12-31, YEAR,      2024, 1
            2024-07-02, 2029-12-31, YEAR,      2024, 1
            2024-07-03, 2029-12-31, YEAR,      2024, 0
            2023-07-02, 2029-12-31, YEAR,      2023, 1
            2023-07-03, 2029-12-31, YEAR,      2023, 0
            2024-01-01, 2029-07-01, YEAR,      2029, 0
            2024-01-01, 2029-07-02, YEAR,      2029, 1
            2024-04-01, 2029-12-31, QUARTER,   2024, 3
            2024-05-16, 2029-12-31, QUARTER,   2024, 3
            2024-05-17, 2029-12-31, QUARTER,   2024, 2
            2024-01-16, 2029-12-31, MONTH,     2024, 12
            2024-01-17, 2029-12-31, MONTH,     2024, 11
            2024-10-01, 2029-12-31, HALF_YEAR, 2024, 1
            2024-01-01, 2029-12-31, MONTH,     2025, 12
            2024-01-01, 2029-12-31, ONCE,      2025, 0
            2024-01-01, 2029-12-31, ONCE,      2029, 1
            """)
    void a_period_is_expected_when_the_contract_covers_half_of_its_days(
            String from, String to, Frequency frequency, int year, int expected) {
        ACase made = ACase.with(AnIndicator.of("8.1").frequency(frequency)).runs(from, to);

        assertThat(made.compile(year).totals().filled()).isEqualTo(new Count(0, expected));
        assertThat(made.compile(year).missing()).hasSize(expected);
    }

    @ParameterizedTest(name = "starting {0}, declared {1}: {2} quarters")
    @CsvSource(textBlock = """
            2025-07-01, NOT_STARTED, 2
            2025-06-30, NOT_STARTED, 3
            2026-01-01, NOT_STARTED, 0
            2026-01-01, IN_PROGRESS, 4
            2026-01-01, PAUSED,      4
            """)
    void a_fiche_to_come_owes_nothing_yet(String starts, FicheStatus status, int expected) {
        ACase made = new ACase()
                .fiches(AFiche.of("FA8").starts(starts).status("2024-03-12", status))
                .indicators(AnIndicator.of("8.1").quarterly());

        assertThat(made.compile().totals().filled().of()).isEqualTo(expected);
    }

    @Test
    void a_fiche_without_a_status_is_not_started() {
        ACase made = new ACase().fiches(AFiche.of("FA8").starts("2026-01-01")).indicators(AnIndicator.of("8.1"));

        assertThat(made.compile().totals().filled().of()).isZero();
        assertThat(made.fiche("FA8").group()).isEqualTo(Group.NOT_STARTED);
        assertThat(made.fiche("FA8").status()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 1", "2025-04-01, 2", "2024-06-30, 0", "2025-12-31, 4", "2026-01-31, 4", "2026-02-01, 4"})
    void an_abandoned_fiche_owes_what_had_begun(String since, int expected) {
        ACase made = new ACase()
                .fiches(AFiche.of("FA8").inProgress().status(since, FicheStatus.ABANDONED))
                .indicators(AnIndicator.of("8.1").quarterly());

        assertThat(made.compile().totals().filled().of()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2028-12-31, 0", "2029-01-01, 1"})
    void a_value_asked_once_is_not_owed_by_a_fiche_abandoned_before_the_last_year(String since, int expected) {
        ACase made = new ACase()
                .asOf("2030-01-31")
                .fiches(AFiche.of("FA8").inProgress().status(since, FicheStatus.ABANDONED))
                .indicators(AnIndicator.of("8.1").frequency(Frequency.ONCE));

        assertThat(made.compile(2029).totals().filled().of()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2029-12-31, 1", "2030-01-01, 0"})
    void a_value_asked_once_is_owed_by_a_fiche_that_starts_within_the_contract(String starts, int expected) {
        ACase made = new ACase()
                .fiches(AFiche.of("FA8").starts(starts).ends("2030-06-30"))
                .indicators(AnIndicator.of("8.1").frequency(Frequency.ONCE));

        assertThat(made.compile(2029).totals().filled().of()).isEqualTo(expected);
    }

    @Test
    void holes_stay_expected_but_for_what_is_not_applicable() {
        ACase made = ACase.with(
                        AnIndicator.of("8.1").quarterly(), AnIndicator.of("8.2").quarterly())
                .hole("8.1", "2025-Q1", MissingReason.NOT_COLLECTED, "outil absent")
                .hole("8.1", "2025-Q2", MissingReason.UNKNOWN, "registre perdu")
                .hole("8.1", "2025-Q3", MissingReason.PENDING, "enquête en cours")
                .value("8.2", "2025-Q1", "0")
                .hole("8.2", "2025-Q2", MissingReason.NOT_APPLICABLE, "service fermé");

        assertThat(made.fiche("FA8").filled()).isEqualTo(new Count(1, 7));
        assertThat(made.compile().missing())
                .extracting(missing -> missing.indicator().code() + " " + missing.period(), MissingValue::reason)
                .containsExactly(
                        tuple("8.1 2025-Q1", MissingReason.NOT_COLLECTED),
                        tuple("8.1 2025-Q2", MissingReason.UNKNOWN),
                        tuple("8.1 2025-Q3", MissingReason.PENDING),
                        tuple("8.1 2025-Q4", null),
                        tuple("8.2 2025-Q3", null),
                        tuple("8.2 2025-Q4", null));
        assertThat(made.compile().missing().get(0).motive()).isEqualTo("outil absent");
        assertThat(made.fiche("FA8").missing()).isEqualTo(made.compile().missing());
    }

    @Test
    void a_value_that_nobody_asked_for_does_not_swell_the_fill() {
        ACase made = new ACase()
                .fiches(AFiche.of("FA8").starts("2026-06-01").status("2024-03-12", FicheStatus.NOT_STARTED))
                .indicators(AnIndicator.of("8.1"))
                .value("8.1", "2025", "3");

        assertThat(made.fiche("FA8").filled()).isEqualTo(Count.ZERO);
        assertThat(made.current("8.1").value()).isEqualByComparingTo("3");
    }

    @Test
    void computed_and_context_indicators_are_not_in_the_fill() {
        ACase made = ACase.with(
                AnIndicator.of("8.1"),
                AnIndicator.of("8.2").formula("[8.1] * 2"),
                AnIndicator.of("C1").context());

        assertThat(made.compile().totals().filled()).isEqualTo(new Count(0, 1));
        assertThat(made.compile().missing()).hasSize(1);
        assertThat(made.compile().context())
                .extracting(IndicatorBilan::indicator)
                .extracting(Indicator::code)
                .hasToString("[C1]");
        assertThat(made.compile().totals().targets().leftOut()).isEqualTo(2);
    }

    @Test
    void the_fill_of_an_axis_is_that_of_its_fiches() {
        Bilan bilan = new ACase()
                .axes("1", "2")
                .fiches(
                        AFiche.of("FA1").inProgress(),
                        AFiche.of("FA2").axis("2").inProgress(),
                        AFiche.of("FA3").inProgress())
                .indicators(
                        AnIndicator.of("1.1").fiche("FA1"),
                        AnIndicator.of("2.1").fiche("FA2"),
                        AnIndicator.of("3.1").fiche("FA3").quarterly())
                .value("1.1", "2025", "3")
                .compile();

        assertThat(bilan.axes()).extracting(AxisBilan::filled).containsExactly(new Count(1, 5), new Count(0, 1));
        assertThat(bilan.axes())
                .extracting(AxisBilan::ficheCodes)
                .containsExactly(List.of("FA1", "FA3"), List.of("FA2"));
        assertThat(bilan.axes()).extracting(AxisBilan::fiches).containsExactly(2, 1);
        assertThat(bilan.totals().filled()).isEqualTo(new Count(1, 6));
    }
}
