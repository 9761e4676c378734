package fr.jalon.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BudgetBilan.FunderBilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.MissingValue;
import fr.jalon.bilan.YearValue;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import fr.jalon.office.workbook.ReadTable.ReadRow;
import fr.jalon.report.SmallReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back, every figure of the workbook is the exact one of the bilan, and there is none where the bilan has none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookFiguresTest {
    private final Map<String, Written> all = new TreeMap<>();

    /** A bilan and its workbook, read back. */
    record Written(String name, Bilan bilan, XSSFWorkbook workbook) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void write(@TempDir Path folder) {
        add("small contract", SmallReport.BILAN);
        add("pays-ledonien 2024", Samples.sample(folder, "pays-ledonien", 2024));
        add("drawn contract, much withheld", Samples.drawn(8, 8, 4));
    }

    private void add(String name, Bilan bilan) {
        all.put(name, new Written(name, bilan, Samples.read(Samples.written(bilan))));
    }

    private List<Written> written() {
        return List.copyOf(all.values());
    }

    @ParameterizedTest
    @MethodSource("written")
    void each_axis_has_its_sheet_with_the_figures_of_its_indicators(Written written) {
        int n = 0;
        for (AxisBilan axis : written.bilan().axes()) {
            n++;
            List<FicheBilan> fiches = written.bilan().fiches().stream()
                    .filter(fiche -> fiche.fiche().axis().equals(axis.axis().code()))
                    .toList();
            List<IndicatorBilan> indicators = fiches.stream()
                    .flatMap(fiche -> fiche.indicators().stream())
                    .toList();
            if (!indicators.isEmpty()) {
                ReadTable table = ReadTable.of(written.workbook(), "Indicateurs_" + n);
                assertThat(table.sheet().getRow(0).getCell(0).getStringCellValue())
                        .contains(" · ");
                assertSame(indicators, table.rows(), written.bilan().input().year());
            }
        }
        if (!written.bilan().context().isEmpty()) {
            assertSame(
                    written.bilan().context(),
                    ReadTable.of(written.workbook(), "Contexte").rows(),
                    written.bilan().input().year());
        }
    }

    private static void assertSame(List<IndicatorBilan> indicators, List<ReadRow> rows, int year) {
        assertThat(rows).hasSameSizeAs(indicators);
        for (int i = 0; i < rows.size(); i++) {
            assertSame(indicators.get(i), rows.get(i), year);
        }
    }

    private static void assertSame(IndicatorBilan bilan, ReadRow row, int year) {
        Indicator indicator = bilan.indicator();
        assertThat(row.text("Indicateur")).isEqualTo(indicator.code().value());
        assertThat(row.number("Référence"))
                .isEqualTo(shown(indicator, bilan.definition().baseline()));
        assertThat(row.day("Date de la référence")).isEqualTo(bilan.definition().baselineOn());
        assertValue(indicator, bilan.current(), row, year);
        if (bilan.previous() != null) {
            assertValue(indicator, bilan.previous(), row, year - 1);
        }
        assertThat(row.number("Cible " + year)).isEqualTo(shown(indicator, aim(bilan.target())));
        assertThat(row.number("Cible finale")).isEqualTo(shown(indicator, aim(bilan.finalTarget())));
        assertThat(row.number("Atteinte " + year)).isEqualTo(fraction(bilan.attainment()));
        if (fraction(bilan.attainment()) == null) {
            assertThat(row.text("Remarque sur l’atteinte")).isNotBlank();
        }
        assertThat(row.number("Périodes renseignées"))
                .isEqualTo((double) bilan.current().periods().n());
        assertThat(row.number("Périodes attendues"))
                .isEqualTo((double) bilan.current().periods().of());
        if (indicator.direction() != Indicator.Direction.OBSERVE) {
            assertThat(row.text("Appréciation")).isEqualTo(Labels.grade(bilan.grade()));
        }
    }

    private static void assertValue(Indicator indicator, YearValue value, ReadRow row, int year) {
        assertThat(row.number("" + year)).as(indicator.code() + " " + year).isEqualTo(shown(indicator, value.value()));
        String format = row.cell("" + year).getCellStyle().getDataFormatString();
        if (value.masked()) {
            assertThat(row.text("" + year)).isEqualTo("secret stat.");
            assertThat(row.text("Remarque " + year)).isEqualTo("secret statistique");
        } else if (value.value() == null) {
            assertThat(row.text("" + year)).isEmpty();
            assertThat(row.text("Remarque " + year)).isNotBlank();
        } else if (indicator.shape() == Shape.PERCENT) {
            assertThat(format).contains("%");
        }
        assertThat(format.endsWith("\"*\"")).isEqualTo(value.value() != null && value.isPartial());
        if (value.value() != null && value.isPartial()) {
            assertThat(row.text("Remarque " + year)).startsWith("partielle");
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void the_sheet_of_trajectories_has_every_year_and_nothing_where_there_is_none(Written written) {
        Map<String, List<ReadRow>> rows = ReadTable.of(written.workbook(), "Trajectoires").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("Indicateur")));
        for (IndicatorBilan bilan : indicators(written.bilan())) {
            List<ReadRow> own =
                    Objects.requireNonNull(rows.get(bilan.indicator().code().value()));
            for (YearValue year : bilan.years()) {
                List<Double> observed = own.stream()
                        .filter(row -> row.text("Série").startsWith("Observé"))
                        .map(row -> row.number("" + year.year()))
                        .filter(Objects::nonNull)
                        .toList();
                Double expected = shown(bilan.indicator(), year.value());
                assertThat(observed).isEqualTo(expected == null ? List.of() : List.of(expected));
            }
            assertExpected(bilan, own);
        }
    }

    /** The line of the sheet goes through the target of the year, dated or not, as the bilan computed it. */
    private static void assertExpected(IndicatorBilan bilan, List<ReadRow> own) {
        List<ReadRow> expected =
                own.stream().filter(row -> row.text("Série").equals("Attendu")).toList();
        assertThat(expected).hasSize(bilan.expected().size() > 1 ? 1 : 0);
        BigDecimal aim = aim(bilan.target());
        if (!expected.isEmpty() && aim != null) {
            assertThat(expected.get(0).number("" + bilan.current().year())).isEqualTo(shown(bilan.indicator(), aim));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void the_budget_is_that_of_the_bilan_by_funder_by_fiche_and_by_both(Written written) {
        if (written.bilan().budget().funders().isEmpty()) {
            assertThat(written.workbook().getTable("Budget_par_financeur")).isNull();
            return;
        }
        assertFunders(
                written.bilan().budget().funders(),
                ReadTable.of(written.workbook(), "Budget_par_financeur").rows());
        assertFunders(
                written.bilan().fiches().stream()
                        .flatMap(fiche -> fiche.budget().funders().stream())
                        .toList(),
                ReadTable.of(written.workbook(), "Budget_détaillé").rows());
        List<FicheBilan> fiches = written.bilan().fiches().stream()
                .filter(fiche -> !fiche.budget().funders().isEmpty())
                .toList();
        assertThat(ReadTable.of(written.workbook(), "Budget_par_fiche").rows())
                .extracting(row -> row.number("Lignes en tout"))
                .isEqualTo(fiches.stream()
                        .map(fiche -> (double) fiche.budget().lines().of())
                        .toList());
    }

    private static void assertFunders(List<FunderBilan> funders, List<ReadRow> rows) {
        assertThat(rows).hasSameSizeAs(funders);
        for (int i = 0; i < rows.size(); i++) {
            FunderBilan funder = funders.get(i);
            boolean compared = funder.lines().n() > 0;
            assertThat(rows.get(i).number("Prévu"))
                    .isEqualTo(compared ? funder.planned().doubleValue() : null);
            assertThat(rows.get(i).number("Réalisé"))
                    .isEqualTo(compared ? funder.actual().doubleValue() : null);
            assertThat(rows.get(i).number("Exécution")).isEqualTo(fraction(funder.execution()));
            assertThat(rows.get(i).number("Montant du prévu seul"))
                    .isEqualTo(
                            funder.plannedOnly() == 0
                                    ? null
                                    : funder.plannedOnlyAmount().doubleValue());
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void the_synthesis_counts_by_axis_as_the_bilan_does(Written written) {
        List<ReadRow> rows = ReadTable.of(written.workbook(), "Avancement").rows();
        List<AxisBilan> axes = written.bilan().axes();
        assertThat(rows).hasSameSizeAs(axes);
        for (int i = 0; i < rows.size(); i++) {
            AxisBilan axis = axes.get(i);
            assertThat(rows.get(i).number("Fiches")).isEqualTo((double) axis.fiches());
            assertThat(rows.get(i).number("En retard"))
                    .isEqualTo((double) axis.groups().getOrDefault(Group.LATE, 0));
            assertThat(rows.get(i).number("Cibles atteintes"))
                    .isEqualTo((double) axis.targets().reached().n());
            assertThat(rows.get(i).number("Valeurs renseignées"))
                    .isEqualTo((double) axis.filled().n());
            assertThat(rows.get(i).number("Valeurs attendues"))
                    .isEqualTo((double) axis.filled().of());
        }
        assertThat(ReadTable.of(written.workbook(), "Chiffres_clés")
                        .rows()
                        .get(0)
                        .number("Compté"))
                .isEqualTo((double) written.bilan().totals().advancing().n());
    }

    @ParameterizedTest
    @MethodSource("written")
    void each_fiche_has_its_row_with_its_dates(Written written) {
        List<ReadRow> rows = ReadTable.of(written.workbook(), "Fiches").rows();
        assertThat(rows).hasSameSizeAs(written.bilan().fiches());
        for (int i = 0; i < rows.size(); i++) {
            FicheBilan fiche = written.bilan().fiches().get(i);
            assertThat(rows.get(i).day("Début")).isEqualTo(fiche.fiche().startsOn());
            assertThat(rows.get(i).day("Fin")).isEqualTo(fiche.fiche().endsOn());
            assertThat(rows.get(i).text("Avancement")).isEqualTo(Labels.group(fiche.group()));
            assertThat(rows.get(i).number("Jours de retard"))
                    .isEqualTo(
                            fiche.lateness() == null
                                    ? null
                                    : (double) fiche.lateness().days());
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_missing_and_what_changed_is_all_told(Written written) {
        List<MissingValue> missing = written.bilan().missing();
        List<String> told = missing.isEmpty()
                ? List.of()
                : ReadTable.of(written.workbook(), "Informations_manquantes").rows().stream()
                        .map(row -> row.text("Indicateur") + row.text("Raison"))
                        .toList();
        assertThat(told)
                .isEqualTo(missing.stream()
                        .map(value -> value.indicator().code()
                                + (value.reason() == null ? "non saisi" : Labels.missing(value.reason())))
                        .toList());
        int changes = written.bilan().changes().size();
        assertThat(
                        changes == 0
                                ? 0
                                : ReadTable.of(written.workbook(), "Ce_qui_a_changé")
                                        .rows()
                                        .size())
                .isEqualTo(changes);
    }

    private static List<IndicatorBilan> indicators(Bilan bilan) {
        List<IndicatorBilan> all = new ArrayList<>();
        bilan.fiches().forEach(fiche -> all.addAll(fiche.indicators()));
        all.addAll(bilan.context());
        return all;
    }

    private static @Nullable Double shown(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal shown = indicator.shape() == Shape.PERCENT ? value.movePointLeft(2) : value;
        return shown.doubleValue();
    }

    private static @Nullable BigDecimal aim(@Nullable Target target) {
        return target == null ? null : target.value();
    }

    private static @Nullable Double fraction(Attainment attainment) {
        return attainment instanceof Attainment.Reached reached
                ? reached.fraction().doubleValue()
                : null;
    }
}
