/** A document in reading order: headings, paragraphs, tables, figures. Word and HTML draw it; none of them adds a word. */
@NullMarked
package fr.jalon.document.flow;

import org.jspecify.annotations.NullMarked;
