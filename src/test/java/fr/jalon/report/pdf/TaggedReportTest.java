package fr.jalon.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.report.Progress;
import fr.jalon.report.RenderedReport;
import fr.jalon.report.ReportRenderer;
import fr.jalon.report.SmallReport;
import fr.jalon.report.template.TemplateSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaggedReportTest {
    @Test
    void the_small_report_keeps_both_standards() throws Exception {
        RenderedReport report = new ReportRenderer(TemplateSet.read(SmallReport.TEMPLATES), Locale.FRANCE)
                .render(SmallReport.REPORT, SmallReport.REPORT.imprint(), Progress.NONE);
        assertThat(Standards.broken(report.pdf(), "ua1")).isEmpty();
        assertThat(Standards.broken(report.pdf(), "2a")).isEmpty();
    }
}
