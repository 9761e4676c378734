package fr.jalon.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Figure;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Flow;
import fr.jalon.fixture.FlowText;
import fr.jalon.report.SmallReport;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than ours opens the document, and finds in it what makes it accessible. */
class LibreOfficeTest {
    private static final Flow FLOW = AnnualFlow.of(SmallReport.REPORT);

    @TempDir
    Path folder;

    @Test
    void what_it_saves_again_has_the_same_headings_heads_of_tables_alternative_texts_and_language() throws Exception {
        byte[] saved = Files.readAllBytes(converted("docx"));

        List<Heading> headings = FlowText.all(FLOW)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(saved))) {
            assertThat(document.getParagraphs().stream()
                            .map(paragraph -> paragraph.getStyle())
                            .filter(style -> style != null && style.matches("Heading\\d")))
                    .containsExactlyElementsOf(headings.stream()
                            .map(heading -> "Heading" + heading.level())
                            .toList());
            assertThat(document.getTables())
                    .hasSize((int)
                            FlowText.all(FLOW).filter(Table.class::isInstance).count())
                    .allMatch(LibreOfficeTest::hasHead);
            assertThat(document.getCharts()).isNotEmpty();
        }
        ReadDocument read = new ReadDocument(saved);
        assertThat(read.all("word/styles.xml", "w:lang").get(0).getAttribute("w:val"))
                .isEqualTo("fr-FR");
        assertThat(read.said("wp:docPr", "descr").stream().filter(sentence -> !sentence.isEmpty()))
                .containsExactlyElementsOf(bars());
    }

    /** LibreOffice forgets what is said of a chart; the caption under it says the same. */
    private static List<String> bars() {
        return FlowText.all(FLOW)
                .flatMap(LibreOfficeTest::drawings)
                .map(Drawing::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static Stream<Drawing> drawings(Block block) {
        if (block instanceof Figure figure) {
            return figure.trajectory() == null ? Stream.of(figure.drawing()) : Stream.of();
        }
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::drawing)
                        .filter(Objects::nonNull)
                : Stream.of();
    }

    private static boolean hasHead(XWPFTable table) {
        return table.getRow(0).isRepeatHeader();
    }

    @Test
    void it_lays_the_document_out_on_pages_that_say_all_of_it() throws Exception {
        try (PDDocument pages = Loader.loadPDF(converted("pdf").toFile())) {
            String printed = FlowText.oneLine(new PDFTextStripper().getText(pages));

            assertThat(pages.getNumberOfPages()).isGreaterThan(10);
            assertThat(printed).contains(" / " + pages.getNumberOfPages());
            assertThat(FlowText.all(FLOW)
                            .filter(Heading.class::isInstance)
                            .map(block ->
                                    FlowText.oneLine(((Heading) block).text().text())))
                    .allMatch(printed::contains);
        }
    }

    private Path converted(String kind) throws IOException, InterruptedException {
        Path office = office();
        Path document = folder.resolve("rapport.docx");
        Files.write(document, WordWriter.write(FLOW));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        out.toString(),
                        document.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
        return out.resolve("rapport." + kind);
    }

    private static Path office() {
        Path found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null && "1".equals(System.getenv("JALON_REQUIRE_OFFICE"))) {
            fail("soffice is not in the PATH, and JALON_REQUIRE_OFFICE=1 asks for it");
        }
        assumeTrue(found != null, "SKIPPED: soffice is not in the PATH, no office suite has opened the Word document");
        return Objects.requireNonNull(found);
    }
}
