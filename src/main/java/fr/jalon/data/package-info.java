/** The data of a report, beside its pages: the same masked figures as tables, in JSON and CSV, with their dictionary. */
@NullMarked
package fr.jalon.data;

import org.jspecify.annotations.NullMarked;
