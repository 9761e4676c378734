package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.fixture.Checks;
import fr.jalon.fixture.LongTexts;
import fr.jalon.report.check.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind alone, with its time: {@code fr.jalon.bench.LongTextsBench}. */
class LongTextsTest {
    private final ReportCompiler compiler = new ReportCompiler(Path.of("report-templates"));

    @ParameterizedTest
    @EnumSource(names = {"ALL", "LINES"})
    void a_text_of_twenty_thousand_characters_makes_pages_that_are_still_pages(LongTexts texts) throws IOException {
        RenderedReport report = compiler.compile(texts.input(), null, compiler.templates(), Progress.NONE);

        Verdict verdict = Checks.SHARED.check(report.pdf(), report.untagged().get());
        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
        assertThat(report.pages()).isBetween(30, 200);
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 2; page <= report.pages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(pdf))
                        .contains("Contrat local de santé Loue Lison 2", page + " / " + report.pages());
            }
        }
    }
}
