/** What was issued: slots, attempts, snapshots and editions. */
@NullMarked
package fr.jalon.edition;

import org.jspecify.annotations.NullMarked;
