package fr.jalon.document.annual;

import fr.jalon.document.Chapter;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is told of one fiche action. */
public record FichePage(
        String anchor,
        String kicker,
        String title,
        Drawing statusSign,
        Markup status,
        String calendar,
        List<TermRow> facts,
        String doneHeading,
        Markup done,
        boolean hasIndicators,
        String baselineHead,
        String previousHead,
        String currentHead,
        String targetHead,
        String finalHead,
        List<IndicatorRow> indicators,
        boolean hasRowNote,
        String rowNote,
        boolean hasCharts,
        List<ChartPair> charts,
        boolean hasPoints,
        String outlookHeading,
        List<Bullet> points,
        List<Bullet> outlook,
        boolean hasSteps,
        boolean hasBudget,
        List<MilestoneRow> milestones,
        String budgetHeading,
        List<BudgetRow> budget,
        boolean hasBudgetNote,
        String budgetNote,
        boolean hasMissing,
        Markup missing,
        List<Heading> headings,
        String runningHead,
        @Nullable String footnote,
        @Nullable String footnoteAnchor)
        implements Chapter {
    public FichePage {
        facts = List.copyOf(facts);
        indicators = List.copyOf(indicators);
        charts = List.copyOf(charts);
        points = List.copyOf(points);
        outlook = List.copyOf(outlook);
        milestones = List.copyOf(milestones);
        budget = List.copyOf(budget);
        headings = List.copyOf(headings);
    }
}
