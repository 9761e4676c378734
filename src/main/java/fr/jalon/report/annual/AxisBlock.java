package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
import java.util.List;

/** An axis: its bar, its fiches. */
public record AxisBlock(Markup title, Drawing status, String sentence, List<FicheRow> fiches) {
    public AxisBlock {
        fiches = List.copyOf(fiches);
    }
}
