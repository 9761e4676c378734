/** What was measured: append-only results and the kinds of hole. */
@NullMarked
package fr.jalon.result;

import org.jspecify.annotations.NullMarked;
