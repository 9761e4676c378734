package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;
import java.util.List;

/** All that is missing, with its reason. */
public record MissingAnnex(Markup lead, List<MissingRow> rows) {
    public MissingAnnex {
        rows = List.copyOf(rows);
    }
}
