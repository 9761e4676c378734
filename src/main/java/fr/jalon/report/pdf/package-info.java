/** The PDF of a document: laid-out pages become one file that is archived and that reads aloud as well as it looks. */
@NullMarked
package fr.jalon.report.pdf;

import org.jspecify.annotations.NullMarked;
