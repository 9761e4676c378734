/** From what was entered to what the committee reads. Pure: no SQL, no framework, no clock, no I/O. */
@NullMarked
package fr.jalon.bilan;

import org.jspecify.annotations.NullMarked;
