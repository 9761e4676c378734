/** The command line: one small class a command. Texts are French, exit codes 0 done, 1 refused, 2 wrong use. */
@NullMarked
package fr.jalon.cli;

import org.jspecify.annotations.NullMarked;
