package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.util.List;

/** The one page that is read first. */
public record SynthesisPage(
        Markup title,
        Markup lead,
        KeyFigure advancing,
        KeyFigure reached,
        KeyFigure filled,
        KeyFigure spent,
        List<Bullet> advanced,
        List<Bullet> late,
        String axisHeading,
        String axisHead,
        List<AxisRow> axes,
        Drawing legend,
        List<SignRow> signs,
        String note,
        Markup decisionsHeading,
        List<DecisionRow> decisions,
        boolean hasDecisions) {
    public SynthesisPage {
        advanced = List.copyOf(advanced);
        late = List.copyOf(late);
        axes = List.copyOf(axes);
        signs = List.copyOf(signs);
        decisions = List.copyOf(decisions);
    }
}
