/**
 * What looks wrong, late or impossible to evaluate in a contract that is already stored: one .sql file a check, one text
 * for both databases.
 *
 * <p>House rules of the files: a decimal is compared as {@code double precision}, since it is text on SQLite; the cast
 * keeps the order, so comparing two values never gives a false alarm, while sums and products need a tolerance. A day is
 * compared with days, or read as ISO text. Rows are put in order by their places, since databases do not sort texts
 * alike. Only the row that holds in each cell counts.
 */
@NullMarked
package fr.jalon.quality;

import org.jspecify.annotations.NullMarked;
