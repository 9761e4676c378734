package fr.jalon.report.annual;

import java.util.List;

/** All that is missing, with its reason. */
public record MissingAnnex(String lead, List<MissingRow> rows) {
    public MissingAnnex {
        rows = List.copyOf(rows);
    }
}
