/** What the annual report says: records of finished French strings and drawings, one a template. */
@NullMarked
package fr.jalon.document.annual;

import org.jspecify.annotations.NullMarked;
