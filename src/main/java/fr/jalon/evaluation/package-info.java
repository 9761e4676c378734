/** What people judge: decisions asked and answered. */
@NullMarked
package fr.jalon.evaluation;

import org.jspecify.annotations.NullMarked;
