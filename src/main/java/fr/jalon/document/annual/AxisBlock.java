package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.util.List;

/** An axis: its bar, its fiches. */
public record AxisBlock(Markup title, Drawing status, String sentence, List<FicheRow> fiches) {
    public AxisBlock {
        fiches = List.copyOf(fiches);
    }
}
