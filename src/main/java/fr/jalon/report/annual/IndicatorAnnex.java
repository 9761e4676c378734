package fr.jalon.report.annual;

import java.util.List;

/** All indicators. */
public record IndicatorAnnex(
        String lead,
        String baselineHead,
        String previousHead,
        String currentHead,
        String targetHead,
        String finalHead,
        List<AnnexRow> rows) {
    public IndicatorAnnex {
        rows = List.copyOf(rows);
    }
}
