/** The data of a report against what they are made from, their schema, and spreadsheets. */
@NullMarked
package fr.jalon.data;

import org.jspecify.annotations.NullMarked;
