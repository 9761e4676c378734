/**
 * A second computation of everything that the annual report prints, straight from the contract file and the results
 * file, in another style of code and without the program's own bilan: what both say is right, or wrong twice.
 */
@NullMarked
package fr.jalon.oracle;

import org.jspecify.annotations.NullMarked;
