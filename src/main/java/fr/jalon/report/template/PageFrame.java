package fr.jalon.report.template;

import org.jspecify.annotations.Nullable;

/**
 * What stands around one page.
 *
 * @param page «3 / 38»
 * @param anchor names the page, for the contents to lead to
 */
public record PageFrame(
        String runningHead,
        String section,
        String foot,
        @Nullable String footAnchor,
        String page,
        String anchor,
        boolean framed) {
    /** The same for a page on which another section follows: its head names them all. */
    public PageFrame sharedWith(String other) {
        return new PageFrame(runningHead, section + ", " + other, foot, footAnchor, page, anchor, framed);
    }
}
