/** Files that people write: how they are opened, how numbers are read in them, and how what is wrong is told. Knows no feature. */
@NullMarked
package fr.jalon.file;

import org.jspecify.annotations.NullMarked;
