/**
 * From a request to a sealed edition: the only package, with the one below it, that imports JasperReports and PDFBox.
 *
 * <p>{@code template} reads and checks the template set; here a document becomes a PDF.
 */
@NullMarked
package fr.jalon.report;

import org.jspecify.annotations.NullMarked;
