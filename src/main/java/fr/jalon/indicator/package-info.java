/** What is measured: definitions, targets and periods, never a value. */
@NullMarked
package fr.jalon.indicator;

import org.jspecify.annotations.NullMarked;
