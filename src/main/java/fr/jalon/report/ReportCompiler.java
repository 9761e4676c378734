package fr.jalon.report;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.data.BilanCsv;
import fr.jalon.data.BilanJson;
import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.document.flow.Flow;
import fr.jalon.edition.Format;
import fr.jalon.html.HtmlWriter;
import fr.jalon.office.word.WordWriter;
import fr.jalon.office.workbook.WorkbookWriter;
import fr.jalon.report.pdf.Attachment;
import fr.jalon.report.template.TemplateCheck;
import fr.jalon.report.template.TemplateFolder;
import fr.jalon.report.template.TemplateProblem;
import fr.jalon.report.template.TemplateSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The annual report as a function: frozen data and a template set in, a document out. */
public final class ReportCompiler {
    private final TemplateFolder annual;

    /** @param templates the folder of the template sets; the annual report's is {@code annual} in it */
    public ReportCompiler(Path templates) {
        this.annual = new TemplateFolder(templates.resolve("annual"));
    }

    /** The set that draws now; a changed file makes another set. */
    public TemplateSet templates() {
        return annual.current();
    }

    /** Everything that is wrong with the templates, each with file, line and cause; empty when they are good. */
    public List<TemplateProblem> problems() {
        return TemplateCheck.check(templates(), AnnualReport.class);
    }

    /**
     * Computes the figures, and draws the pages with that set.
     *
     * @param previous the frozen data that {@code input.previous()} names; absent exactly when it names none
     * @throws ReportFailure naming the section that could not be made
     */
    public RenderedReport compile(
            BilanInput input, @Nullable BilanInput previous, TemplateSet templates, Progress progress) {
        progress.stage("Calcul du bilan");
        Bilan bilan = new BilanCompiler().compile(input, previous);
        AnnualReport report = new AnnualReportCompiler().compile(bilan);
        byte[] data = BilanJson.write(bilan);
        progress.stage("Composition des pages");
        RenderedReport pages =
                new ReportRenderer(templates, Locale.FRANCE).render(report, report.imprint(), attached(data), progress);
        progress.stage("Écriture des autres formats");
        Flow flow = AnnualFlow.of(report);
        return pages.with(Format.JSON, data)
                .with(Format.CSV, BilanCsv.write(bilan))
                .with(Format.WORD, WordWriter.write(flow))
                .with(Format.HTML, HtmlWriter.write(flow))
                .with(Format.WORKBOOK, new WorkbookWriter().write(bilan, report));
    }

    private static Attachment attached(byte[] data) {
        return new Attachment("donnees.json", "application/json", "Les données du rapport et leur dictionnaire", data);
    }
}
