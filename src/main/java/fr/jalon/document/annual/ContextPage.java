package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** The territory, apart from what the contract does. */
public record ContextPage(
        Markup lead,
        String baselineHead,
        String previousHead,
        String currentHead,
        String targetHead,
        String finalHead,
        List<IndicatorRow> indicators,
        boolean hasRowNote,
        String rowNote,
        List<ChartPair> charts) {
    public ContextPage {
        indicators = List.copyOf(indicators);
        charts = List.copyOf(charts);
    }
}
