package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between 31 January 2025 and 31 January 2026. _ stands for the narrow no-break space, ~ for the other. */
class ChangesTest {
    @Test
    void a_first_edition_has_no_changes() {
        assertThat(new ACase()
                        .fiches(AFiche.of("FA8").status("2025-06-01", FicheStatus.PAUSED))
                        .compile()
                        .changes())
                .isEmpty();
    }

    @Test
    void changes_are_told_by_date_then_by_code() {
        List<Change> changes = since(new ACase()
                .fiches(
                        AFiche.of("FA9").inProgress().status("2025-06-01", FicheStatus.PAUSED),
                        AFiche.of("FA8").status("2025-06-01", FicheStatus.IN_PROGRESS),
                        AFiche.of("FA3").titled("Santé numérique").inProgress().postponed("2025-05-01", "2026-03-01"))
                .amendment(1, "2025-07-01", "entrée de deux communes"));

        assertThat(changes)
                .containsExactly(
                        change(
                                Kind.STATUS,
                                "2025-05-01",
                                "FA3",
                                "Santé numérique passe de «_en cours_» à «_reportée_» (recrutement)."),
                        change(
                                Kind.STATUS,
                                "2025-06-01",
                                "FA8",
                                "Formations en santé mentale prend le statut «_en cours_»."),
                        change(
                                Kind.STATUS,
                                "2025-06-01",
                                "FA9",
                                "Formations en santé mentale passe de «_en cours_» à «_en pause_»."),
                        change(Kind.AMENDMENT, "2025-07-01", "", "Avenant n°~1~: entrée de deux communes."));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, 0", "2025-02-01, 1", "2026-01-31, 1", "2026-02-01, 0"})
    void the_day_of_the_edition_before_is_out_and_that_of_this_one_is_in(String day, int told) {
        assertThat(since(new ACase().amendment(1, day, "périmètre"))).hasSize(told);
    }

    @Test
    void a_moved_target_is_told_with_the_old_one() {
        assertThat(since(ACase.with(AnIndicator.of("8.1")
                        .target("2025-12-31", "50", "2025-03-18")
                        .target("2025-12-31", "40", "2024-01-01")
                        .target("2029-12-31", "160", "2025-03-18"))))
                .containsExactly(
                        change(
                                Kind.TARGET,
                                "2025-03-18",
                                "8.1",
                                "Secouristes formés~: la cible au 31~décembre 2025 était 40, elle devient 50."),
                        change(
                                Kind.TARGET,
                                "2025-03-18",
                                "8.1",
                                "Secouristes formés~: nouvelle cible au 31~décembre 2029 (160)."));
    }

    @Test
    void a_target_moved_twice_is_told_from_the_one_in_between() {
        assertThat(since(ACase.with(AnIndicator.of("8.1")
                        .target("2025-12-31", "40", "2024-01-01")
                        .target("2025-12-31", "45", "2024-06-01")
                        .target("2025-12-31", "50", "2025-03-18"))))
                .extracting(Change::sentence)
                .containsExactly(
                        spaced("Secouristes formés~: la cible au 31~décembre 2025 était 45, elle devient 50."));
    }

    @Test
    void a_new_definition_and_a_new_perimeter_are_told_as_cuts() {
        assertThat(since(ACase.with(AnIndicator.of("8.1").redefined("2026-01-01", null))
                        .perimeter("2026-01-01", "Quingey", "Amancey")))
                .containsExactly(
                        change(
                                Kind.PERIMETER,
                                "2026-01-01",
                                "",
                                "Nouveau périmètre à compter du 1er~janvier 2026 "
                                        + "(entrée de Quingey, Amancey_; sortie de Ornans), les séries sont coupées."),
                        change(
                                Kind.DEFINITION,
                                "2026-01-01",
                                "8.1",
                                "Secouristes formés~: nouvelle définition à compter du 1er~janvier 2026, "
                                        + "la série est coupée. Comptage par séance."));
    }

    @Test
    void a_perimeter_with_the_same_members_names_nobody() {
        assertThat(since(new ACase().perimeter("2026-01-01", "Ornans")))
                .extracting(Change::sentence)
                .containsExactly(spaced("Nouveau périmètre à compter du 1er~janvier 2026, les séries sont coupées."));
    }

    @Test
    void a_correction_is_told_with_the_old_value_and_its_reason() {
        assertThat(since(ACase.with(AnIndicator.of("8.1"))
                        .value("8.1", "2024", "16")
                        .correction("8.1", "2024", "", value("18"), 1, "2025-04-01T09:00:00Z")))
                .containsExactly(change(
                        Kind.CORRECTION,
                        "2025-04-01",
                        "8.1",
                        "Secouristes formés, 2024~: 18 au lieu de 16 (double compte)."));
    }

    @Test
    void corrections_of_every_shape_are_told() {
        List<Change> changes = since(ACase.with(
                        AnIndicator.of("8.1").quarterly(),
                        AnIndicator.of("8.2").shape(Shape.PERCENT),
                        AnIndicator.of("8.3").shape(Shape.TEXT).last(),
                        AnIndicator.of("8.4").shape(Shape.RATIO).decimals(1))
                .hole("8.1", "2025-Q2", MissingReason.PENDING, "enquête en cours")
                .fraction("8.2", "2025", "49", "90")
                .row("8.3", "2025", "", Cell.text("à créer"))
                .fraction("8.4", "2025", "49.5", "90")
                .correction("8.1", "2025-Q2", "", value("3"), 1, "2026-01-20T09:00:00Z")
                .correction("8.2", "2025", "", fraction("48", "90"), 2, "2026-01-20T09:00:00Z")
                .correction("8.3", "2025", "", Cell.text("créé"), 3, "2026-01-20T09:00:00Z")
                .correction("8.4", "2025", "", fraction("48.25", "90"), 4, "2026-01-20T09:00:00Z")
                .correction("8.1", "2025-Q1", "SEX=F", value("3"), 99, "2026-01-20T09:00:00Z"));

        assertThat(changes)
                .extracting(Change::sentence)
                .containsExactly(
                        spaced("Secouristes formés, 2e trimestre 2025~: 3 au lieu de «_en attente_» (double compte)."),
                        spaced("Secouristes formés, 1er trimestre 2025, femmes~: valeur corrigée (double compte)."),
                        spaced("Secouristes formés, 2025~: 48 sur 90 au lieu de 49 sur 90 (double compte)."),
                        spaced("Secouristes formés, 2025~: «_créé_» au lieu de «_à créer_» (double compte)."),
                        spaced("Secouristes formés, 2025~: 48,25 sur 90,0 au lieu de 49,5 sur 90,0 (double compte)."));
    }

    @Test
    void a_correction_known_before_or_made_after_is_not_told() {
        assertThat(since(ACase.with(AnIndicator.of("8.1"))
                        .value("8.1", "2024", "16")
                        .correction("8.1", "2024", "", value("17"), 1, "2025-01-31T10:00:00Z")
                        .correction("8.1", "2024", "", value("18"), 2, "2026-02-01T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_corrected_part_is_named() {
        assertThat(since(ACase.with(AnIndicator.of("8.1"))
                        .detail("8.1", "2025", "EPCI=code-Ornans", "16")
                        .correction("8.1", "2025", "EPCI=code-Ornans", value("18"), 1, "2026-01-20T09:00:00Z")))
                .extracting(Change::sentence)
                .containsExactly(spaced("Secouristes formés, 2025, Ornans~: 18 au lieu de 16 (double compte)."));
    }

    @Test
    void a_correction_of_a_year_to_come_waits() {
        assertThat(since(ACase.with(AnIndicator.of("8.1"))
                        .value("8.1", "2026", "16")
                        .correction("8.1", "2026", "", value("18"), 1, "2026-01-20T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_correction_of_what_is_asked_once_is_told() {
        assertThat(since(ACase.with(AnIndicator.of("8.1"))
                        .value("8.1", "ONCE", "16")
                        .correction("8.1", "ONCE", "", value("18"), 1, "2026-01-20T09:00:00Z")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"16, 18, true", "16, 7, false", "7, 18, false", "0, 11, true"})
    void a_correction_never_tells_few_people(String before, String now, boolean told) {
        assertThat(since(ACase.with(AnIndicator.of("8.1").people())
                                .value("8.1", "2025", before)
                                .correction("8.1", "2025", "", value(now), 1, "2026-01-20T09:00:00Z"))
                        .get(0)
                        .sentence())
                .isEqualTo(spaced("Secouristes formés, 2025~: "
                        + (told ? now + " au lieu de " + before : "valeur corrigée") + " (double compte)."));
    }

    @Test
    void a_correction_never_tells_a_part_of_people() {
        assertThat(since(ACase.with(
                                AnIndicator.of("8.1").people().quarterly(),
                                AnIndicator.of("8.2").people().cumulative(),
                                AnIndicator.of("8.3").people())
                        .value("8.1", "2025-Q1", "40")
                        .value("8.2", "2025", "40")
                        .detail("8.3", "2025", "SEX=F", "40")
                        .correction("8.1", "2025-Q1", "", value("50"), 1, "2026-01-20T09:00:00Z")
                        .correction("8.2", "2025", "", value("50"), 2, "2026-01-20T09:00:00Z")
                        .correction("8.3", "2025", "SEX=F", value("50"), 3, "2026-01-20T09:00:00Z")))
                .extracting(Change::sentence)
                .allMatch(sentence -> sentence.contains("valeur corrigée"));
    }

    @Test
    void a_hole_of_people_that_was_filled_is_told() {
        assertThat(since(ACase.with(AnIndicator.of("8.1").people())
                                .hole("8.1", "2025", MissingReason.PENDING, "enquête")
                                .correction("8.1", "2025", "", value("50"), 1, "2026-01-20T09:00:00Z"))
                        .get(0)
                        .sentence())
                .contains(spaced("50 au lieu de «_en attente_»"));
    }

    private static List<Change> since(ACase made) {
        return made.previousAsOf("2025-01-31").compile().changes();
    }

    private static Change change(Kind kind, String on, String where, String sentence) {
        return new Change(kind, LocalDate.parse(on), where, spaced(sentence));
    }

    private static Cell value(String value) {
        return Cell.of(new BigDecimal(value));
    }

    private static Cell fraction(String numerator, String denominator) {
        return Cell.fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static String spaced(String text) {
        return text.replace("_", "\u202f").replace("~", "\u00a0");
    }
}
