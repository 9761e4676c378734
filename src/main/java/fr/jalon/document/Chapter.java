package fr.jalon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a section says of itself where the manifest cannot: a fiche among the fiches, a title that the contract words. */
public interface Chapter {
    /** Lines of the contents and of the bookmarks that lead to its first page. */
    List<Heading> headings();

    /** Right side of the running head. */
    String runningHead();

    /** What the foot of its pages adds, for example where its figures come from; with the anchor that it leads to. */
    @Nullable String footnote();

    @Nullable String footnoteAnchor();

    /** A line of the contents: level 1 for a section, 2 below it. */
    record Heading(String title, int level) {}
}
