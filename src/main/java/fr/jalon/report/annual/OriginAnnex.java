package fr.jalon.report.annual;

import java.util.List;

/** Where each figure comes from. */
public record OriginAnnex(String lead, List<OriginRow> rows) {
    public OriginAnnex {
        rows = List.copyOf(rows);
    }
}
