package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Change.Nature;
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

/**
 * What changed since 31 January 2025 where no edition was sealed, and between two editions. _ stands for the narrow
 * no-break space, ~ for the other.
 */
class ChangesTest {
    @Test
    void the_first_year_of_a_contract_has_no_changes() {
        assertThat(new ACase()
                        .fiches(AFiche.of("FA8").status("2024-06-01", FicheStatus.PAUSED))
                        .compile(2024)
                        .changes())
                .isEmpty();
    }

    @Test
    void changes_are_told_by_axis_and_fiche() {
        ACase made = new ACase()
                .axes("1", "2")
                .fiches(
                        AFiche.of("FA9").axis("2").inProgress().status("2025-06-01", FicheStatus.PAUSED),
                        AFiche.of("FA8").status("2025-06-01", FicheStatus.IN_PROGRESS),
                        AFiche.of("FA3").titled("Santé numérique").inProgress().postponed("2025-05-01", "2026-03-01"))
                .amendment(1, "2025-07-01", "entrée de deux communes");

        assertThat(made.compile().changes())
                .containsExactly(
                        change(Kind.AMENDMENT, "2025-07-01", "", "", "avenant n°~1~: entrée de deux communes."),
                        change(
                                Kind.STATUS,
                                "2025-06-01",
                                "FA8",
                                "Formations en santé mentale",
                                "prend le statut «_en cours_»."),
                        change(
                                Kind.STATUS,
                                "2025-05-01",
                                "FA3",
                                "Santé numérique",
                                "passe de «_en cours_» à «_reportée_» (recrutement)."),
                        change(
                                Kind.STATUS,
                                "2025-06-01",
                                "FA9",
                                "Formations en santé mentale",
                                "passe de «_en cours_» à «_en pause_»."));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, 0", "2025-02-01, 1", "2026-01-31, 1", "2026-02-01, 0"})
    void the_day_of_the_edition_before_is_out_and_that_of_this_one_is_in(String day, int told) {
        assertThat(new ACase().amendment(1, day, "périmètre").compile().changes())
                .hasSize(told);
    }

    @Test
    void a_moved_target_is_told_with_the_old_one_by_date() {
        ACase made = ACase.with(AnIndicator.of("8.1")
                .target("2025-12-31", "50", "2025-03-18")
                .target("2025-12-31", "45", "2024-06-01")
                .target("2025-12-31", "40", "2024-01-01")
                .target("2029-12-31", "160", "2025-03-18"));

        assertThat(told(made, Kind.TARGET))
                .containsExactlyInAnyOrder(
                        "la cible au 31~décembre 2025 était 45, elle devient 50.",
                        "nouvelle cible au 31~décembre 2029 (160).");
        assertThat(of(made, Kind.TARGET)).extracting(Change::on).containsOnly(LocalDate.of(2025, 3, 18));
    }

    @Test
    void a_new_definition_and_a_new_perimeter_are_told_as_cuts() {
        ACase made = ACase.with(AnIndicator.of("8.1").redefined("2026-01-01", null))
                .perimeter("2026-01-01", "Quingey", "Amancey");

        assertThat(told(made, Kind.PERIMETER))
                .containsExactly("nouveau périmètre à compter du 1er~janvier 2026 "
                        + "(entrée de Quingey, Amancey_; sortie de Ornans), les séries sont coupées.");
        assertThat(told(made, Kind.DEFINITION))
                .containsExactly("nouvelle définition à compter du 1er~janvier 2026, la série est coupée. "
                        + "Comptage par séance.");
    }

    @Test
    void a_perimeter_with_the_same_members_names_nobody() {
        assertThat(told(new ACase().perimeter("2026-01-01", "Ornans"), Kind.PERIMETER))
                .containsExactly("nouveau périmètre à compter du 1er~janvier 2026, les séries sont coupées.");
    }

    @Test
    void a_correction_is_told_with_the_old_value_its_reason_and_its_author() {
        ACase made = ACase.with(AnIndicator.of("8.1"))
                .collected("8.1", "2024", "16", "2025-01-15")
                .correction("8.1", "2024", "", value("18"), 1, "2025-04-01T09:00:00Z");

        assertThat(of(made, Kind.CORRECTION))
                .containsExactly(new Change(
                        Kind.CORRECTION,
                        LocalDate.of(2025, 4, 1),
                        "FA8",
                        "8.1",
                        "Secouristes formés",
                        spaced("2024~: 18 au lieu de 16 (double compte_; cli:test).")));
        assertThat(of(made, Kind.CORRECTION).get(0).nature()).isEqualTo(Nature.METHOD);
    }

    @Test
    void values_of_the_new_year_are_counted_and_late_ones_of_the_year_before_are_listed() {
        ACase made = ACase.with(AnIndicator.of("8.1").quarterly())
                .collected("8.1", "2024-Q4", "5", "2025-02-20")
                .value("8.1", "2025-Q1", "3")
                .value("8.1", "2025-Q2", "4");

        assertThat(told(made, Kind.VALUE))
                .containsExactly(
                        "valeurs de 2025~: 2~saisies sur 4~attendues.", "4e trimestre 2024~: nouvelle valeur, 5.");
    }

    @Test
    void a_later_year_may_follow_an_edition_by_more_than_one() {
        ACase made = ACase.with(AnIndicator.of("8.1"))
                .value("8.1", "2024", "3")
                .value("8.1", "2025", "4")
                .asOf("2027-01-31");
        made.after(made.input(2024));

        assertThat(made.compile(2026).changes())
                .extracting(Change::sentence)
                .containsExactly(
                        spaced("valeurs de 2025~: 1~saisie sur 1~attendue."),
                        spaced("valeurs de 2026~: 0~saisie sur 1~attendue."));
    }

    @Test
    void cells_of_every_shape_are_told() {
        AnIndicator[] indicators = {
            AnIndicator.of("8.1").quarterly(),
            AnIndicator.of("8.2").shape(Shape.PERCENT),
            AnIndicator.of("8.3").shape(Shape.TEXT).last(),
            AnIndicator.of("8.4").shape(Shape.RATIO).decimals(1)
        };
        ACase before = ACase.with(indicators)
                .hole("8.1", "2025-Q2", MissingReason.PENDING, "enquête en cours")
                .fraction("8.2", "2025", "49", "90")
                .row("8.3", "2025", "", Cell.text("à créer"))
                .fraction("8.4", "2025", "49.5", "90");
        ACase now = ACase.with(indicators)
                .hole("8.1", "2025-Q2", MissingReason.PENDING, "enquête en cours")
                .fraction("8.2", "2025", "49", "90")
                .row("8.3", "2025", "", Cell.text("à créer"))
                .fraction("8.4", "2025", "49.5", "90")
                .correction("8.1", "2025-Q2", "", value("3"), 1, "2026-01-20T09:00:00Z")
                .correction("8.2", "2025", "", fraction("48", "90"), 2, "2026-01-20T09:00:00Z")
                .correction("8.3", "2025", "", Cell.text("créé"), 3, "2026-01-20T09:00:00Z")
                .correction("8.4", "2025", "", fraction("48.25", "90"), 4, "2026-01-20T09:00:00Z")
                .detail("8.1", "2025-Q1", "SEX=F", "3");

        assertThat(between(before, now))
                .extracting(Change::sentence)
                .containsExactly(
                        spaced("2e trimestre 2025~: nouvelle valeur, 3 au lieu de «_en attente_»"
                                + " (double compte_; cli:test)."),
                        spaced("1er trimestre 2025, femmes~: nouvelle valeur, 3."),
                        spaced("2025~: 48 sur 90 au lieu de 49 sur 90 (double compte_; cli:test)."),
                        spaced("2025~: «_créé_» au lieu de «_à créer_» (double compte_; cli:test)."),
                        spaced("2025~: 48,25 sur 90,0 au lieu de 49,5 sur 90,0 (double compte_; cli:test)."));
    }

    @Test
    void a_value_that_became_a_hole_is_a_correction_with_its_motive() {
        ACase now = ACase.with(AnIndicator.of("8.1"))
                .value("8.1", "2025", "16")
                .correction(
                        "8.1",
                        "2025",
                        "",
                        Cell.missing(MissingReason.UNKNOWN, "registre perdu"),
                        1,
                        "2026-01-20T09:00:00Z");

        List<Change> changes = between(ACase.with(AnIndicator.of("8.1")).value("8.1", "2025", "16"), now);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.nature()).isEqualTo(Nature.METHOD);
            assertThat(change.sentence())
                    .isEqualTo(spaced(
                            "2025~: «_ne sait pas_» (registre perdu) au lieu de 16" + " (double compte_; cli:test)."));
        });
    }

    @Test
    void a_correction_of_a_year_to_come_waits() {
        assertThat(between(
                        ACase.with(AnIndicator.of("8.1")).value("8.1", "2026", "16"),
                        ACase.with(AnIndicator.of("8.1"))
                                .value("8.1", "2026", "16")
                                .correction("8.1", "2026", "", value("18"), 1, "2026-01-20T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void what_is_asked_once_for_the_whole_contract_is_told_when_it_comes() {
        AnIndicator once = AnIndicator.of("8.1").frequency(fr.jalon.indicator.Frequency.ONCE);

        assertThat(between(ACase.with(once), ACase.with(once).collected("8.1", "ONCE", "16", "2025-10-10")))
                .extracting(Change::sentence)
                .containsExactly(spaced("ensemble du contrat~: nouvelle valeur, 16."));
    }

    @ParameterizedTest
    @CsvSource({
        "16, 18, 18 au lieu de 16",
        "16, 7, valeur corrigée",
        "7, 18, 'valeur corrigée, 18'",
        "7, 8, valeur corrigée",
        "0, 11, 11 au lieu de 0"
    })
    void a_correction_never_tells_few_people(String before, String now, String told) {
        assertThat(corrected(AnIndicator.of("8.1").people(), "2025", "", before, now))
                .containsExactly(spaced("2025~: " + told + " (double compte_; cli:test)."));
    }

    @Test
    void a_correction_never_tells_a_part_of_people() {
        assertThat(corrected(AnIndicator.of("8.1").people().quarterly(), "2025-Q1", "", "40", "50"))
                .containsExactly(spaced("1er trimestre 2025~: valeur corrigée (double compte_; cli:test)."));
        assertThat(corrected(AnIndicator.of("8.1").people().cumulative(), "2025", "", "40", "50"))
                .containsExactly(spaced("2025~: valeur corrigée (double compte_; cli:test)."));
        assertThat(corrected(AnIndicator.of("8.1").people(), "2025", "SEX=F", "40", "50"))
                .containsExactly(spaced("2025, femmes~: valeur corrigée (double compte_; cli:test)."));
    }

    @Test
    void a_correction_never_tells_a_year_that_is_withheld_for_another_figure() {
        AnIndicator[] indicators = {
            AnIndicator.of("8.1"), AnIndicator.of("8.2").people().formula("[8.1] - 30")
        };
        ACase then = ACase.with(indicators).value("8.1", "2025", "60");
        ACase now = ACase.with(indicators)
                .value("8.1", "2025", "60")
                .correction("8.1", "2025", "", value("35"), 1, "2026-01-20T09:00:00Z");

        assertThat(between(then, now))
                .extracting(Change::sentence)
                .containsExactly(spaced("2025~: valeur corrigée (double compte_; cli:test)."));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 30, 'référence~: 30 au lieu de 20.'",
        "7, 30, 'référence modifiée, 30.'",
        "20, 8, référence modifiée.",
        "7, 8, référence modifiée."
    })
    void a_baseline_of_few_people_is_never_told(String before, String now, String told) {
        assertThat(between(
                        ACase.with(AnIndicator.of("8.1").people().baseline(before)),
                        ACase.with(AnIndicator.of("8.1").people().baseline(now))))
                .extracting(Change::kind, Change::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.BASELINE, spaced(told)));
    }

    @Test
    void other_data_than_those_that_are_named_are_refused() {
        BilanInput input = new ACase().input(2025);
        BilanInput next = new ACase().after(input).input(2025);

        assertThatThrownBy(() -> new BilanCompiler().compile(next)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BilanCompiler().compile(input, input))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BilanCompiler().compile(next, new ACase().input(2024)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> corrected(
            AnIndicator indicator, String period, String detail, String before, String now) {
        ACase then = ACase.with(indicator).detail("8.1", period, detail, before);
        ACase after = ACase.with(indicator)
                .detail("8.1", period, detail, before)
                .correction("8.1", period, detail, value(now), 1, "2026-01-20T09:00:00Z");
        return between(then, after).stream().map(Change::sentence).toList();
    }

    private static List<Change> between(ACase before, ACase now) {
        return now.after(before.input(2025)).compile().changes();
    }

    private static List<Change> of(ACase made, Kind kind) {
        return made.compile().changes().stream()
                .filter(change -> change.kind() == kind)
                .toList();
    }

    private static List<String> told(ACase made, Kind kind) {
        return of(made, kind).stream()
                .map(change -> change.sentence().replace("\u202f", "_").replace("\u00a0", "~"))
                .toList();
    }

    private static Change change(Kind kind, String on, String fiche, String subject, String sentence) {
        return new Change(kind, LocalDate.parse(on), fiche, fiche, subject, spaced(sentence));
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
