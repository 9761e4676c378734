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
        boolean framed) {}
