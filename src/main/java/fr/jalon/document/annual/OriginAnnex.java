package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** Where each figure comes from. */
public record OriginAnnex(Markup lead, List<OriginRow> rows) {
    public OriginAnnex {
        rows = List.copyOf(rows);
    }
}
