package fr.jalon.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.annual.Prose;
import fr.jalon.report.SmallReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** What makes the workbook good to use by anyone: heads, filters, print, language, titles, words for charts. */
class WorkbookFormTest {
    private static Bilan bilan;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write(@TempDir Path folder) {
        bilan = Samples.sample(folder, "pays-ledonien", 2024);
        workbook = Samples.read(Samples.written(bilan));
    }

    @Test
    void every_sheet_has_its_title_in_its_first_cell_and_prints_as_wide_as_the_page() {
        for (Sheet sheet : workbook) {
            String name = sheet.getSheetName();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).as(name).isNotBlank();
            assertThat(sheet.getFitToPage()).as(name).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).as(name).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).as(name).isZero();
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
                    .as(name)
                    .isNotBlank();
        }
    }

    @Test
    void the_heads_of_every_list_are_bold_filtered_frozen_and_printed_on_each_page() {
        List<String> lists = new ArrayList<>();
        for (Sheet sheet : workbook) {
            XSSFTable first =
                    ((XSSFSheet) sheet).getTables().stream().findFirst().orElseThrow();
            int head = first.getStartRowIndex();
            for (Cell cell : sheet.getRow(head)) {
                assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex())
                                .getBold())
                        .isTrue();
            }
            assertThat(first.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(first.getCTTable().getRef());
            if (sheet.getPaneInformation() != null) {
                lists.add(sheet.getSheetName());
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) (head + 1));
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head);
            }
        }
        assertThat(lists)
                .hasSize(workbook.getNumberOfSheets() - 2)
                .contains("Fiches", "Budget", "Contexte", "Informations manquantes", "Ce qui a changé");
    }

    @Test
    void names_of_tables_and_heads_are_each_there_once() {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                names.add(table.getName().toLowerCase(Locale.ROOT));
                List<String> heads = table.getColumns().stream()
                        .map(c -> c.getName().toLowerCase(Locale.ROOT))
                        .toList();
                assertThat(heads).as(table.getName()).doesNotHaveDuplicates();
            }
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[\\p{L}_][\\p{L}\\d_]*"));
    }

    @Test
    void it_says_its_title_its_language_and_the_day_of_its_figures() {
        var core = workbook.getProperties().getCoreProperties();

        assertThat(core.getTitle()).startsWith("Rapport annuel de suivi 2024");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("fr-FR");
        assertThat(core.getCreated().toInstant()).isEqualTo("2025-01-31T00:00:00Z");
    }

    @Test
    void the_first_sheet_leads_to_all_others_and_each_of_them_leads_back() {
        Sheet first = workbook.getSheetAt(0);
        List<String> ways =
                first.getHyperlinkList().stream().map(link -> link.getAddress()).toList();

        assertThat(first.getSheetName()).isEqualTo("Synthèse");
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            assertThat(ways).contains("'" + sheet.getSheetName().replace("'", "''") + "'!A1");
            assertThat(sheet.getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .contains("'Synthèse'!A1");
        }
    }

    @Test
    void every_chart_says_the_sentence_of_its_indicator_and_draws_the_cells_of_its_series() {
        Map<String, IndicatorBilan> indicators = new HashMap<>();
        bilan.fiches()
                .forEach(f -> f.indicators()
                        .forEach(i -> indicators.put(i.indicator().code().value(), i)));
        bilan.context().forEach(i -> indicators.put(i.indicator().code().value(), i));
        int charts = 0;
        for (Sheet sheet : workbook) {
            for (ReadChart read : ReadChart.of((XSSFSheet) sheet)) {
                charts++;
                XSSFChart chart = read.chart();
                IndicatorBilan shown = indicators.get(read.name().replace("Trajectoire ", ""));
                assertThat(shown).as(read.name()).isNotNull();
                assertThat(read.words()).isEqualTo(Prose.text(shown.sentence()));
                assertThat(chart.getCTChart().getDispBlanksAs().getVal().toString())
                        .isEqualTo("gap");
                assertDraws(chart, shown);
            }
        }
        assertThat(charts).isGreaterThan(50);
    }

    private static void assertDraws(XSSFChart chart, IndicatorBilan bilan) {
        Map<Integer, Double> drawn = new HashMap<>();
        for (CTLineSer series :
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList()) {
            List<Cell> years = cells(series.getCat().getStrRef().getF());
            List<Cell> values = cells(series.getVal().getNumRef().getF());
            assertThat(values).hasSameSizeAs(years);
            assertThat(values).allMatch(cell -> cell == null || cell.getCellType() != CellType.STRING);
            if (cells(series.getTx().getStrRef().getF())
                    .get(0)
                    .getStringCellValue()
                    .startsWith("Observé")) {
                for (int i = 0; i < years.size(); i++) {
                    if (values.get(i).getCellType() == CellType.NUMERIC) {
                        drawn.put(
                                Integer.valueOf(years.get(i).getStringCellValue()),
                                values.get(i).getNumericCellValue());
                    }
                }
            }
        }
        for (YearValue year : bilan.years()) {
            assertThat(drawn.containsKey(year.year())).isEqualTo(year.value() != null);
        }
    }

    private static List<Cell> cells(String reference) {
        List<Cell> cells = new ArrayList<>();
        AreaReference area = new AreaReference(reference, org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
        for (CellReference each : area.getAllReferencedCells()) {
            Row row = workbook.getSheet(each.getSheetName()).getRow(each.getRow());
            cells.add(row.getCell(each.getCol()));
        }
        return cells;
    }

    @Test
    void the_same_figures_make_the_same_bytes_wherever_they_are_written() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Samples.written(SmallReport.BILAN);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Samples.written(SmallReport.BILAN)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void only_figures_that_may_be_printed_are_within_reach() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.jalon.office.workbook");

        ArchRuleDefinition.noClasses()
                .should()
                .callMethod(YearValue.class, "inputs")
                .orShould()
                .callMethod(BilanInput.class, "results")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("fr.jalon.result..")
                .check(classes);
    }
}
