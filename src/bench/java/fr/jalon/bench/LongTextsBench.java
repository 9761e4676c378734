package fr.jalon.bench;

import fr.jalon.fixture.Checks;
import fr.jalon.fixture.LongTexts;
import fr.jalon.report.Progress;
import fr.jalon.report.RenderedReport;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.check.Verdict;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a fiche told in texts of 20,000 characters costs, kind by kind: the report in every format, then its check. Fails
 * when a report takes more than 20 seconds, or is not good to issue.
 */
public final class LongTextsBench {
    private static final double PROMISED = 20;

    private LongTextsBench() {}

    public static void main(String[] args) {
        ReportCompiler compiler = new ReportCompiler(Path.of("report-templates"));
        boolean kept = true;
        for (LongTexts texts : LongTexts.values()) {
            long start = System.nanoTime();
            RenderedReport report = compiler.compile(texts.input(), null, compiler.templates(), Progress.NONE);
            double composed = (System.nanoTime() - start) / 1e9;
            Verdict verdict =
                    Checks.SHARED.check(report.pdf(), report.untagged().get());
            double checked = (System.nanoTime() - start) / 1e9 - composed;
            kept &= composed <= PROMISED && verdict.isGood();
            System.out.printf(
                    Locale.FRANCE,
                    "%-14s %3d pages, composition %.1f s, contrôle %.1f s, %s%n",
                    texts,
                    report.pages(),
                    composed,
                    checked,
                    verdict.isGood() ? "bon" : verdict);
        }
        Checks.SHARED.close();
        System.exit(kept ? 0 : 1);
    }
}
