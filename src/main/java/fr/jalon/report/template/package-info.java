/** Template sets: a folder of JRXML files with its manifest, read, checked and compiled once. */
@NullMarked
package fr.jalon.report.template;

import org.jspecify.annotations.NullMarked;
