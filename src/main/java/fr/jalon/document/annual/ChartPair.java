package fr.jalon.document.annual;

import fr.jalon.document.drawing.Drawing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two charts side by side, or one, each with the sentence that says the same. */
public record ChartPair(
        Drawing left,
        String leftCaption,
        @Nullable Drawing right,
        @Nullable String rightCaption,
        boolean isFollowed,
        List<Chart> charts) {
    public ChartPair {
        charts = List.copyOf(charts);
    }

    static ChartPair of(Chart left, @Nullable Chart right, boolean isFollowed) {
        return new ChartPair(
                left.drawing(),
                left.caption(),
                right == null ? null : right.drawing(),
                right == null ? null : right.caption(),
                isFollowed,
                Stream.of(left, right).filter(Objects::nonNull).toList());
    }
}
