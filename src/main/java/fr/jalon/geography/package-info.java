/** The public geography of France: communes, EPCI, départements and regions of several years, with their inhabitants. */
@NullMarked
package fr.jalon.geography;

import org.jspecify.annotations.NullMarked;
