/**
 * From a bilan to the document: the only package, with those below it, that imports JasperReports and PDFBox.
 *
 * <p>{@code annual} says what is printed, as French strings; {@code drawing} holds charts and signs as geometry; {@code
 * template} reads and checks the template set; here they become a PDF.
 */
@NullMarked
package fr.jalon.report;

import org.jspecify.annotations.NullMarked;
