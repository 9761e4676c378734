package fr.jalon.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.annual.AnnualReport;
import fr.jalon.report.SmallReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsTest {
    private static final Attachment DATA = new Attachment(
            "données.json",
            "application/json",
            "Données du rapport → JSON",
            "{\"n\": 1}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void a_nearly_empty_report_keeps_both_standards() throws Exception {
        assertKept(SampleReports.sample(folder, "pays-d-arles", 2023));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void texts_of_any_kind_keep_both_standards(long seed) throws Exception {
        assertKept(SampleReports.hostile(seed));
    }

    private static void assertKept(AnnualReport report) throws Exception {
        byte[] pdf = SampleReports.rendered(report, null).pdf();
        assertThat(Standards.broken(pdf, "ua1")).isEmpty();
        assertThat(Standards.broken(pdf, "2a")).isEmpty();
    }

    @Test
    void a_report_that_carries_its_data_keeps_the_standard_for_that() throws Exception {
        byte[] pdf = SampleReports.rendered(SmallReport.REPORT, DATA).pdf();

        assertThat(Standards.broken(pdf, "ua1")).isEmpty();
        assertThat(Standards.broken(pdf, "3a")).isEmpty();
        assertThat(Standards.broken(pdf, "2a")).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(DATA.name());
            assertThat(file.getFileDescription()).isEqualTo(DATA.description());
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(DATA.content());
        }
    }

    @Test
    void bare_pages_keep_neither() throws Exception {
        byte[] bare =
                SampleReports.rendered(SmallReport.REPORT, null).untagged().get();

        assertThat(Standards.broken(bare, "ua1")).isNotEmpty();
        assertThat(Standards.broken(bare, "2a")).isNotEmpty();
    }
}
