/** What the annual report says: records of finished French strings and drawings, one a template. */
@NullMarked
package fr.jalon.report.annual;

import org.jspecify.annotations.NullMarked;
