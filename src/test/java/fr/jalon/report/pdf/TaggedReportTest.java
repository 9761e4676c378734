package fr.jalon.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.ChartPair;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.report.RenderedReport;
import fr.jalon.report.SmallReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those hear who do not see the pages: of the small report as approved, of a long one by its rules. */
class TaggedReportTest {
    private static AnnualReport report;
    private static RenderedReport rendered;
    private static Structure structure;

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        report = SampleReports.sample(folder, "pays-ledonien", 2024);
        rendered = SampleReports.rendered(report, null);
        structure = Structure.read(rendered.pdf());
    }

    @Test
    void the_structure_reads_as_approved() throws IOException {
        Path approved = Path.of("src/test/resources/golden", "rapport-annuel-structure.txt");
        String lines = Structure.read(
                        SampleReports.rendered(SmallReport.REPORT, null).pdf())
                .lines();
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(approved, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(approved));
    }

    @Test
    void headings_follow_one_another_without_a_jump() {
        List<Integer> levels = structure
                .all()
                .filter(element -> element.type().matches("H\\d"))
                .map(heading -> heading.type().charAt(1) - '0')
                .toList();

        assertThat(levels).hasSizeGreaterThan(50).startsWith(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void every_row_of_a_table_has_all_its_columns() {
        List<Structure> tables = structure.all("Table").toList();

        assertThat(tables).hasSizeGreaterThan(30).allSatisfy(table -> {
            int columns = table.kids().get(0).kids().size();
            int[] covered = new int[table.kids().size() + 1];
            for (int row = 0; row < table.kids().size(); row++) {
                int width = covered[row];
                for (Structure cell : table.kids().get(row).kids()) {
                    width += cell.number("ColSpan");
                    for (int below = 1; below < cell.number("RowSpan"); below++) {
                        covered[row + below] += cell.number("ColSpan");
                    }
                }
                assertThat(width).as(table.kids().get(row).text()).isEqualTo(columns);
            }
        });
    }

    @Test
    void a_table_that_pages_break_is_one_and_its_heads_are_read_once() throws IOException {
        Structure origins = after("Origine de chaque chiffre").findFirst().orElseThrow();

        assertThat(after("Origine de chaque chiffre")).hasSize(1);
        assertThat(origins.all("TH").filter(head -> head.text().equals("Recueillie le")))
                .hasSize(1);
        assertThat(printed("Recueillie le")).isGreaterThan(3);
        assertThat(origins.kids()).hasSizeGreaterThan(100);
    }

    /** The tables between that heading and the next. */
    private static Stream<Structure> after(String heading) {
        List<Structure> kids = structure.kids();
        int start = kids.stream().map(Structure::text).toList().indexOf(heading) + 1;
        return kids.subList(start, kids.size()).stream()
                .takeWhile(element -> !element.type().equals("H1"))
                .filter(element -> element.type().equals("Table"));
    }

    private static long printed(String words) throws IOException {
        long times = 0;
        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            for (int page = 1; page <= rendered.pages(); page++) {
                times += text(document, page).contains(words) ? 1 : 0;
            }
        }
        return times;
    }

    @Test
    void the_head_of_a_row_that_is_not_printed_again_spans_the_rows() {
        List<Structure> spanning = after("Origine de chaque chiffre")
                .flatMap(table -> table.all("TH"))
                .filter(head -> head.number("RowSpan") > 1)
                .toList();

        assertThat(spanning)
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.attribute("Scope")).isEqualTo("Row"));
    }

    @Test
    void a_cell_below_a_group_names_its_column_its_group_and_its_row() {
        Structure table = after("Tous les indicateurs").findFirst().orElseThrow();
        String group = "";
        int cells = 0;
        for (Structure row : table.kids().subList(1, table.kids().size())) {
            Structure first = row.kids().get(0);
            if (row.kids().size() == 1) {
                group = id(first);
                assertThat(first.number("ColSpan")).isEqualTo(8);
                continue;
            }
            for (int column = 1; column < row.kids().size(); column++) {
                assertThat(row.kids().get(column).attribute("Headers").split(" "))
                        .containsExactly(id(table.kids().get(0).kids().get(column)), group, id(first));
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(100);
    }

    @Test
    void every_head_that_a_cell_names_is_there_once() {
        List<String> ids = structure
                .all("TH")
                .map(TaggedReportTest::id)
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> named = structure
                .all()
                .flatMap(cell -> Stream.of(cell.attribute("Headers").split(" ")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).containsAll(named);
    }

    private static String id(Structure element) {
        return element.element().getString(COSName.ID, "");
    }

    @Test
    void a_figure_says_the_sentence_of_its_drawing_and_is_read_once_with_its_caption() {
        List<String> charts = report.fiches().stream()
                .flatMap(fiche -> fiche.charts().stream())
                .flatMap(TaggedReportTest::drawings)
                .map(Drawing::sentence)
                .toList();
        List<Structure> captioned = structure
                .all("Figure")
                .filter(figure -> !figure.kids().isEmpty())
                .toList();

        assertThat(charts).hasSizeGreaterThan(10);
        assertThat(captioned).extracting(Structure::alternative).containsAll(charts);
        assertThat(captioned).allSatisfy(figure -> {
            assertThat(figure.kids()).extracting(Structure::type).containsExactly("Caption");
            assertThat(drawn(figure.text())).isEqualTo(drawn(figure.alternative()));
            assertThat(figure.attribute("BBox")).isNotEmpty();
        });
        assertThat(structure.all("Figure"))
                .allSatisfy(figure -> assertThat(figure.alternative()).isNotBlank());
    }

    /** A font draws all the blanks of a line alike. */
    private static String drawn(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Stream<Drawing> drawings(ChartPair pair) {
        return Stream.of(pair.left(), pair.right()).filter(Objects::nonNull);
    }

    @Test
    void every_link_says_where_it_leads_and_leads_back_to_its_element() throws IOException {
        List<String> said = new ArrayList<>();
        Set<Integer> keys = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    said.add(link.getContents());
                    keys.add(link.getStructParent());
                }
            }
        }

        assertThat(said)
                .hasSizeGreaterThan(50)
                .contains("Synthèse", "Synthèse, page 3")
                .doesNotContain("")
                .doesNotContainNull();
        assertThat(keys).hasSameSizeAs(said).doesNotContain(-1);
        assertThat(structure.all("Link")).hasSameSizeAs(said);
    }

    @Test
    void tags_change_neither_the_words_of_a_page_nor_its_look() throws IOException {
        try (PDDocument tagged = Loader.loadPDF(rendered.pdf());
                PDDocument bare = Loader.loadPDF(rendered.untagged().get())) {
            assertThat(tagged.getNumberOfPages()).isEqualTo(bare.getNumberOfPages());
            for (int page = 1; page <= bare.getNumberOfPages(); page++) {
                assertThat(text(tagged, page)).isEqualTo(text(bare, page));
            }
            for (int page : List.of(0, 1, 2, 7, bare.getNumberOfPages() - 1)) {
                assertThat(pixels(tagged, page)).isEqualTo(pixels(bare, page));
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new Letters();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Reads what is drawn, whatever is said beside it. */
    private static final class Letters extends PDFTextStripper {
        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {}

        @Override
        public void endMarkedContentSequence() {}
    }

    private static int[] pixels(PDDocument document, int page) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 60);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
