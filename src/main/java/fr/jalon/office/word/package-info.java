/**
 * The report as a Word document, to be edited by people. The text is written as WordprocessingML of our own, so that every
 * byte is known; POI packs it.
 */
@NullMarked
package fr.jalon.office.word;

import org.jspecify.annotations.NullMarked;
