package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import java.util.List;

/** Progress by axis. */
public record ProgressPage(String lead, Drawing legend, Drawing overall, String overallSentence, List<AxisBlock> axes) {
    public ProgressPage {
        axes = List.copyOf(axes);
    }
}
