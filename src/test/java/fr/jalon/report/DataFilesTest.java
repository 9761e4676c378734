package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.data.BilanCsv;
import fr.jalon.data.BilanJson;
import fr.jalon.edition.Format;
import fr.jalon.office.workbook.WorkbookWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataFilesTest {
    @Test
    void the_data_and_the_workbook_of_a_report_are_compiled_with_its_pages() {
        ReportCompiler compiler = new ReportCompiler(Path.of("report-templates"));
        RenderedReport report = compiler.compile(SmallReport.BILAN.input(), null, compiler.templates(), Progress.NONE);

        assertThat(report.files().get(Format.JSON)).isEqualTo(BilanJson.write(SmallReport.BILAN));
        assertThat(report.files().get(Format.CSV)).isEqualTo(BilanCsv.write(SmallReport.BILAN));
        assertThat(report.files().get(Format.WORKBOOK))
                .isEqualTo(new WorkbookWriter().write(SmallReport.BILAN, SmallReport.REPORT));
        assertThat(report.pdf()).isNotEmpty();
    }
}
