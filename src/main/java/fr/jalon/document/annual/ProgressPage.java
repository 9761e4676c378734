package fr.jalon.document.annual;

import fr.jalon.document.Chapter;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Progress by axis; its title calls the axes as the contract does. */
public record ProgressPage(
        String title,
        Markup lead,
        Drawing legend,
        List<SignRow> signs,
        Drawing overall,
        String overallSentence,
        List<AxisBlock> axes)
        implements Chapter {
    public ProgressPage {
        signs = List.copyOf(signs);
        axes = List.copyOf(axes);
    }

    @Override
    public List<Heading> headings() {
        return List.of(new Heading(title, 1));
    }

    @Override
    public String runningHead() {
        return title;
    }

    @Override
    public @Nullable String footnote() {
        return null;
    }

    @Override
    public @Nullable String footnoteAnchor() {
        return null;
    }
}
