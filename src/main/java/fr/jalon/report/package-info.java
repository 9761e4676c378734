/**
 * From a request to a sealed edition: the only package, with those below it, that imports JasperReports and PDFBox.
 *
 * <p>{@code template} reads and checks the template set; here a document becomes pages, and {@code pdf} makes a file of them.
 */
@NullMarked
package fr.jalon.report;

import org.jspecify.annotations.NullMarked;
