package fr.jalon.report;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.Results;
import fr.jalon.report.template.TemplateSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The annual report of the small contract, always the same. */
public final class SmallReport {
    public static final Path TEMPLATES = Path.of("report-templates", "annual");

    public static final Bilan BILAN = new BilanCompiler()
            .compile(new BilanInput(
                    Dossiers.LOUE_LISON,
                    List.of(
                            Results.withId(Results.TWELVE_TRAINED, 1),
                            Results.withId(Results.SHARE_OF_WOMEN, 2),
                            Results.withId(Results.DELAY_UNKNOWN, 3)),
                    2025,
                    LocalDate.of(2026, 1, 31),
                    EditionNumber.FIRST,
                    null));

    public static final AnnualReport REPORT = new AnnualReportCompiler().compile(BILAN);

    private SmallReport() {}

    static RenderedReport rendered() {
        return new ReportRenderer(TemplateSet.read(TEMPLATES), Locale.FRANCE)
                .render(REPORT, REPORT.imprint(), Progress.NONE);
    }
}
