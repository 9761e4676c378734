package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** All indicators. */
public record IndicatorAnnex(
        Markup lead,
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
