/**
 * Whether a composed document may be issued, found out in a process of its own: what a hostile or broken file can do to
 * whoever reads it stays there.
 *
 * <p>{@link CheckProcess} is the near end, {@link CheckMain} the far one, {@link DocumentInspection} what is looked at.
 */
@NullMarked
package fr.jalon.report.check;

import org.jspecify.annotations.NullMarked;
