/** The report as one page that needs nothing else: no script, no file beside it. The only package that opens JTE. */
@NullMarked
package fr.jalon.html;

import org.jspecify.annotations.NullMarked;
