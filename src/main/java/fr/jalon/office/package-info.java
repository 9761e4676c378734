/** The report in the formats of an office, to be edited and filtered by people: {@code word}, {@code workbook}. */
@NullMarked
package fr.jalon.office;

import org.jspecify.annotations.NullMarked;
