package fr.jalon.report.annual;

import java.util.List;

/** All indicators. */
public record IndicatorAnnex(
        String lead, String previousHead, String currentHead, String targetHead, List<AnnexRow> rows) {
    public IndicatorAnnex {
        rows = List.copyOf(rows);
    }
}
