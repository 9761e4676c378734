package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;
import java.util.List;

/** Progress by axis. */
public record ProgressPage(Markup lead, Drawing legend, Drawing overall, String overallSentence, List<AxisBlock> axes) {
    public ProgressPage {
        axes = List.copyOf(axes);
    }
}
