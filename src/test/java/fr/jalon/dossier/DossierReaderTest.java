package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Perimeter;
import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import fr.jalon.file.FileRefused;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Target;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {
    private static final Path WHOLE = Path.of("src/test/resources/files/petit-contrat.yaml");
    private static final DossierReader READER = new DossierReader();

    @TempDir
    private Path folder;

    @Test
    void the_frame_is_read_as_it_is_written() {
        Contract contract = READER.read(WHOLE).contract();

        assertThat(contract)
                .isEqualTo(new Contract(
                        new ContractId("val-d-essai-2"),
                        "Contrat local de santé 2 du Val d’Essai",
                        "Val d’Essai 2",
                        2,
                        new ContractId("val-d-essai-1"),
                        Contract.Status.ACTIVE,
                        true,
                        "27",
                        List.of("25", "39"),
                        LocalDate.of(2024, 3, 12),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2029, 12, 31),
                        ZoneId.of("Europe/Paris"),
                        11,
                        Contract.AxisWord.AXE,
                        Contract.TerritoryKind.EPCI,
                        "Communauté de communes du Val d’Essai",
                        "Un contrat de six ans, deux axes.",
                        "Tout est inventé."));
    }

    @Test
    void every_part_of_the_file_has_its_place_in_the_dossier() {
        Dossier dossier = READER.read(WHOLE);

        assertThat(dossier.perimeters()).extracting(Perimeter::amendment).containsExactly(null, 1);
        assertThat(dossier.perimeters().get(1).members().get(1))
                .isEqualTo(new Perimeter.Member(Perimeter.MemberKind.QPV, "QN02501M", "Les Prés", 2024));
        assertThat(dossier.signatories()).hasSize(2);
        assertThat(dossier.funders()).hasSize(2);
        assertThat(dossier.axes().get(1).shortTitle()).isEqualTo("Santé mentale");
        assertThat(dossier.objectives())
                .extracting(objective -> objective.axis() + " " + objective.code() + " " + objective.parent())
                .containsExactly("1 1 null", "1 1.1 1");
        assertThat(dossier.amendments()).hasSize(1);
        assertThat(dossier.meetings()).hasSize(1);
        assertThat(dossier.decisions().get(0).fiche()).isEqualTo(new FicheCode("FA2"));
        assertThat(dossier.outlooks().get(0).text()).isEqualTo("Relancer\nÉvaluer");
    }

    @Test
    void a_fiche_keeps_its_history_its_money_and_its_points_one_a_line() {
        FicheAction fiche = READER.read(WHOLE).fiches().get(0);

        assertThat(fiche.statuses())
                .last()
                .isEqualTo(new StatusChange(
                        LocalDate.of(2025, 9, 1),
                        FicheStatus.POSTPONED,
                        "coordination",
                        "Poste vacant",
                        LocalDate.of(2026, 3, 1)));
        assertThat(fiche.budget())
                .containsExactly(
                        new BudgetLine(2025, "ARS", new BigDecimal("9000"), new BigDecimal("8400.50")),
                        new BudgetLine(2026, "CCVE", new BigDecimal("1200.5"), null));
        assertThat(fiche.narratives())
                .containsExactly(new Narrative(
                        2025, "Trois sessions.", "Salles rares\nAgendas", "Appui des mairies", "Sessions en soirée"));
        assertThat(fiche.firstEndsOn()).isEqualTo("2027-12-31");
        assertThat(fiche.regionalPlans()).containsExactly(new FicheAction.RegionalPlanLink("PRS", "Objectif 3"));
    }

    @Test
    void what_a_fiche_leaves_out_takes_its_default() {
        FicheAction fiche = READER.read(WHOLE).fiches().get(1);

        assertThat(fiche.shortTitle()).isEqualTo("Fiche sans rien");
        assertThat(fiche.firstEndsOn()).isEqualTo(fiche.endsOn());
        assertThat(fiche.porteur()).isNull();
        assertThat(fiche.statuses()).isEmpty();
    }

    @Test
    void a_moved_target_and_a_changed_definition_are_kept_beside_the_first_ones() {
        Indicator indicator = READER.read(WHOLE).indicators().get(0);
        LocalDate start = LocalDate.of(2024, 1, 1);

        assertThat(indicator.fiche()).isEqualTo(new FicheCode("FA1"));
        assertThat(indicator.definitions())
                .containsExactly(
                        new Definition(
                                1,
                                start,
                                "Personnes présentes une journée entière.",
                                BigDecimal.ZERO,
                                LocalDate.of(2023, 12, 31)),
                        new Definition(
                                2,
                                LocalDate.of(2026, 1, 1),
                                "Deux heures suffisent.",
                                BigDecimal.valueOf(3),
                                LocalDate.of(2025, 12, 31)));
        assertThat(indicator.targets())
                .contains(
                        new Target(LocalDate.of(2025, 12, 31), BigDecimal.valueOf(40), null, null, start),
                        new Target(
                                LocalDate.of(2025, 12, 31),
                                BigDecimal.valueOf(50),
                                null,
                                null,
                                LocalDate.of(2025, 3, 18)));
    }

    @Test
    void a_percentage_has_its_unit_its_decimal_and_its_scale_without_saying_so() {
        Indicator indicator = READER.read(WHOLE).indicators().get(1);

        assertThat(indicator.unit()).isEqualTo("%");
        assertThat(indicator.decimals()).isEqualTo(1);
        assertThat(indicator.frequency()).isEqualTo(Frequency.YEAR);
        assertThat(indicator.targets().get(0).min()).isEqualTo(new BigDecimal("80.0"));
    }

    @Test
    void context_indicators_come_last_and_have_no_fiche() {
        assertThat(READER.read(WHOLE).indicators()).last().satisfies(indicator -> {
            assertThat(indicator.code()).isEqualTo(new IndicatorCode("C1"));
            assertThat(indicator.fiche()).isNull();
        });
    }

    @Test
    void the_same_file_reads_the_same_with_windows_line_ends_and_a_mark_at_its_start() throws IOException {
        String text = Files.readString(WHOLE);
        Path windows = Files.writeString(folder.resolve("windows.yaml"), "\uFEFF" + text.replace("\n", "\r\n"));

        assertThat(READER.read(windows)).isEqualTo(READER.read(WHOLE));
    }

    @Test
    void a_key_without_a_value_is_as_good_as_absent() throws IOException {
        String text = Files.readString(WHOLE).replace("    porteur: Communauté de communes\n", "    porteur:\n");
        Path file = Files.writeString(folder.resolve("vide.yaml"), text);

        assertThat(READER.read(file).fiches().get(0).porteur()).isNull();
    }

    @Test
    void a_file_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> READER.read(folder.resolve("absent.yaml")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("absent.yaml")
                .hasMessageContaining("le fichier est introuvable");
    }

    @Test
    void a_folder_is_not_a_file() {
        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("ce n’est pas un fichier que l’on puisse lire");
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_refused_unread() throws IOException {
        Path file = Files.writeString(folder.resolve("gros.yaml"), "# " + "x".repeat(5_000_000));

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("dépasse 5 Mo");
    }

    @Test
    void a_file_of_too_many_values_is_refused_before_it_fills_the_memory() throws IOException {
        Path file = Files.writeString(folder.resolve("large.yaml"), "axes: [" + "1,".repeat(300_000) + "1]");

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("plus de 200000 valeurs");
    }

    @Test
    void a_text_of_blanks_of_any_kind_is_no_text() throws IOException {
        for (String blank : new String[] {" ", "\u00a0", "\u2003", "\u202f\u00a0", "\\r\\n\\t"}) {
            Path file = changed("title: Santé mentale", "title: \"" + blank + "\"");

            assertThatThrownBy(() -> READER.read(file))
                    .isInstanceOf(FileRefused.class)
                    .hasMessageContaining("axes[2].title")
                    .hasMessageContaining("la valeur est vide");
        }
    }

    @Test
    void blanks_around_a_text_and_kinds_of_line_ends_are_not_kept() throws IOException {
        Dossier dossier = READER.read(changed("title: Santé mentale", "title: \"\u00a0 Santé\\r\\nmentale\u2003\""));

        assertThat(dossier.axes().get(1).title()).isEqualTo("Santé\nmentale");
    }

    @Test
    void what_differs_by_blanks_alone_is_there_twice() throws IOException {
        Path file = changed("title: Fiche sans rien", "title: Fiche sans rien\n    partners: [CCAS, \"CCAS \"]");

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("deux fois la même valeur");
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/files/petit-contrat.yaml"));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("change.yaml"), text.replace(from, to));
    }

    @Test
    void a_contract_of_five_thousand_lines_costs_little_time_even_the_first_time() throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), LongContract.text(18, 14));
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(5_000);
        var threads = ManagementFactory.getThreadMXBean();

        // Processor time, so that a busy machine does not decide.
        long start = threads.getCurrentThreadCpuTime();
        Dossier dossier = new DossierReader().read(file);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;

        assertThat(dossier.indicators()).hasSize(18 * 14);
        assertThat(millis).isLessThan(2_000);
    }
}
