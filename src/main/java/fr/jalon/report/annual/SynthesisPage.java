package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import java.util.List;

/** The one page that is read first. */
public record SynthesisPage(
        String title,
        String lead,
        KeyFigure advancing,
        KeyFigure reached,
        KeyFigure filled,
        KeyFigure spent,
        List<Bullet> advanced,
        List<Bullet> late,
        String axisHeading,
        List<AxisRow> axes,
        Drawing legend,
        String note,
        String decisionsHeading,
        List<DecisionRow> decisions,
        boolean hasDecisions) {
    public SynthesisPage {
        advanced = List.copyOf(advanced);
        late = List.copyOf(late);
        axes = List.copyOf(axes);
        decisions = List.copyOf(decisions);
    }
}
