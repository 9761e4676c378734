package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Flow;
import fr.jalon.fixture.FlowText;
import fr.jalon.fixture.SampleReport;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flow has everything that the records have, once, in the order of the manifest, each figure under its head. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnualFlowTest {
    private static final Path TEMPLATES = SmallReport.TEMPLATES;

    private AnnualReport full;

    @BeforeAll
    void compile(@TempDir Path folder) {
        full = SampleReport.of("pays-ledonien", 2024, folder);
    }

    private Stream<AnnualReport> reports() {
        return Stream.of(SmallReport.REPORT, full);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothing_that_the_report_says_is_lost(AnnualReport report) {
        String said = FlowText.of(AnnualFlow.of(report));
        Map<String, Integer> expected = new TreeMap<>();
        SaidByRecords.of(report).stream()
                .map(FlowText::oneLine)
                .filter(text -> !text.isEmpty())
                .forEach(text -> expected.merge(text, 1, Integer::sum));

        assertThat(expected)
                .hasSizeGreaterThan(100)
                .allSatisfy((text, times) -> assertThat(count(said, text))
                        .as("«%s» stands %d times in the records", text, times)
                        .isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_place_that_the_records_name_is_one_and_every_link_leads_to_one(AnnualReport report) {
        Flow flow = AnnualFlow.of(report);
        List<String> places = FlowText.anchors(flow);

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places).containsAll(SaidByRecords.anchors(report));
        assertThat(FlowText.links(flow)).isNotEmpty().isSubsetOf(places);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headings_begin_at_one_and_jump_no_level(AnnualReport report) {
        List<Integer> levels = FlowText.all(AnnualFlow.of(report))
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level())
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.subList(1, levels.size())).allMatch(level -> level > 1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    /** The manifest names its sections for the contents of the pages; those of the fiches name themselves. */
    @Test
    void the_sections_stand_in_the_order_of_the_manifest() throws IOException {
        Matcher titles = Pattern.compile("\\{data: (?!contents|fiches).*, title: ([^,}]+)")
                .matcher(Files.readString(TEMPLATES.resolve("manifest.yml")));
        List<String> expected = titles.results().map(found -> found.group(1)).toList();
        List<String> entries = entries(AnnualFlow.of(full));

        assertThat(expected).hasSizeGreaterThan(9).isSubsetOf(titled(entries));
        assertThat(titled(entries).stream().filter(expected::contains)).isEqualTo(expected);
        assertThat(entries.indexOf("Le contrat en bref") + 1)
                .isEqualTo(entries.indexOf(full.progress().title()));
        assertThat(entries.subList(entries.indexOf(full.progress().title()) + 1, entries.indexOf("Gouvernance")))
                .containsExactlyElementsOf(full.fiches().stream()
                        .flatMap(fiche -> fiche.headings().stream())
                        .map(heading -> heading.title())
                        .toList());
    }

    private static List<String> titled(List<String> entries) {
        return entries.stream()
                .map(entry -> entry.replaceFirst("^Budget \\d{4}$", "Budget"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_row_has_a_cell_for_each_head_and_every_table_a_title_of_its_own(AnnualReport report) {
        List<Table> tables = tables(AnnualFlow.of(report));

        assertThat(tables).extracting(Table::title).doesNotHaveDuplicates().noneMatch(String::isBlank);
        for (Table table : tables) {
            assertThat(table.columns()).allMatch(column -> !column.head().isBlank());
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.cells())
                            .hasSize(
                                    row.kind() == RowKind.GROUP
                                            ? 1
                                            : table.columns().size()));
        }
    }

    @Test
    void each_figure_of_an_indicator_stands_under_its_own_head() {
        List<Table> tables = tables(AnnualFlow.of(full));
        int seen = 0;
        for (FichePage fiche : full.fiches()) {
            for (IndicatorRow row : fiche.indicators()) {
                Table table = tables.stream()
                        .filter(each -> each.title().startsWith("Indicateurs · "))
                        .filter(each -> find(each, row.title()).isPresent())
                        .findFirst()
                        .orElseThrow();
                Row found = find(table, row.title()).orElseThrow();
                assertThat(under(table, found, fiche.baselineHead()))
                        .isEqualTo(row.baseline().text());
                assertThat(under(table, found, fiche.previousHead()))
                        .isEqualTo(row.previous().text());
                assertThat(under(table, found, fiche.currentHead()))
                        .isEqualTo(row.current().text());
                assertThat(under(table, found, fiche.targetHead()))
                        .isEqualTo(row.target().text());
                assertThat(under(table, found, fiche.finalHead()))
                        .isEqualTo(row.finalTarget().text());
                assertThat(under(table, found, "Atteinte de la cible"))
                        .isEqualTo(row.attainment().text());
                assertThat(under(table, found, "Appréciation"))
                        .isEqualTo(row.grade().text());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void each_amount_of_the_budget_stands_under_its_own_head() {
        Table table = tables(AnnualFlow.of(full)).stream()
                .filter(each -> each.title().endsWith("par financeur"))
                .findFirst()
                .orElseThrow();

        assertThat(table.rows()).last().extracting(Row::kind).isEqualTo(RowKind.TOTAL);
        for (FunderRow line : full.budget().funders()) {
            Row row = find(table, line.title()).orElseThrow();
            assertThat(under(table, row, "Prévu (€)")).isEqualTo(line.planned().text());
            assertThat(under(table, row, "Réalisé (€)")).isEqualTo(line.actual().text());
            assertThat(under(table, row, "Exécution"))
                    .isEqualTo(line.execution().text());
            assertThat(under(table, row, "Lignes")).isEqualTo(line.lines().text());
            assertThat(under(table, row, "Hors total (€)"))
                    .isEqualTo(line.apart().text());
        }
    }

    /** What the templates say themselves, the flow says too. */
    @Test
    void the_fixed_words_of_the_templates_are_said() throws IOException {
        Pattern fixed = Pattern.compile("<text>([^<]*)</text>|type=\"simpleText\">([^$<]+)</expression>");
        ChangeRow change = new ChangeRow(Markup.of("Contexte"), "", "cible", Markup.of("elle devient 12"));
        Flow method = new Flow(
                full.imprint(),
                ContractFlow.changes(new ChangesPage(Markup.EMPTY, false, List.of(), true, List.of(change))));
        String said = Stream.of(AnnualFlow.of(full), AnnualFlow.of(SmallReport.REPORT), method)
                .map(FlowText::of)
                .collect(Collectors.joining());
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jrxml")).toList()) {
                Matcher found = fixed.matcher(Files.readString(file));
                while (found.find()) {
                    words.add(FlowText.oneLine(found.group(1) == null ? found.group(2) : found.group(1)));
                }
            }
        }
        words.removeIf(word -> word.equals("–") || word.endsWith(".jrxml"));

        assertThat(words)
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(said).contains(word));
    }

    @Test
    void a_chart_brings_what_it_shows() {
        List<Block.Figure> charts = FlowText.all(AnnualFlow.of(full))
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> figure.trajectory() != null)
                .toList();

        assertThat(charts)
                .hasSizeGreaterThan(10)
                .allSatisfy(chart -> assertThat(chart.trajectory().sentence()).isEqualTo(chart.caption()));
    }

    private static List<String> entries(Flow flow) {
        return FlowText.all(flow)
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).entry())
                .filter(entry -> entry != null)
                .toList();
    }

    private static List<Table> tables(Flow flow) {
        return new ArrayList<>(FlowText.all(flow)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList());
    }

    private static Optional<Row> find(Table table, Markup title) {
        return table.rows().stream()
                .filter(row -> row.kind() != RowKind.GROUP)
                .filter(row -> row.cells().get(0).text().text().startsWith(title.text()))
                .findFirst();
    }

    private static String under(Table table, Row row, String head) {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        return row.cells().get(heads.indexOf(FlowText.oneLine(head))).text().text();
    }

    private static int count(String text, String word) {
        int times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }
}
