/** Where the settings become an open database and the machines that work on it, the same for commands and pages. */
@NullMarked
package fr.jalon.workplace;

import org.jspecify.annotations.NullMarked;
