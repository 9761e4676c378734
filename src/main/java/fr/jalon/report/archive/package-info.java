/** What was sealed, looked at again: every byte compared with its hash, and documents made anew from what was kept. */
@NullMarked
package fr.jalon.report.archive;

import org.jspecify.annotations.NullMarked;
