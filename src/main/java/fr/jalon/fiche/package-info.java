/** The fiches action: what is done, by whom, until when, with what money. */
@NullMarked
package fr.jalon.fiche;

import org.jspecify.annotations.NullMarked;
