package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** All that is missing, with its reason. */
public record MissingAnnex(Markup lead, List<MissingRow> rows) {
    public MissingAnnex {
        rows = List.copyOf(rows);
    }
}
