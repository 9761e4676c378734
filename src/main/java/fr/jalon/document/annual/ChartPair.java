package fr.jalon.document.annual;

import fr.jalon.document.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** Two charts side by side, or one, each with the sentence that says the same. */
public record ChartPair(
        Drawing left,
        String leftCaption,
        @Nullable Drawing right,
        @Nullable String rightCaption,
        boolean isFollowed) {}
