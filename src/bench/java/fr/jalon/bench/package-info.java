/** Measurements that the README quotes; they compile with the tests, and only their commands run them. */
@NullMarked
package fr.jalon.bench;

import org.jspecify.annotations.NullMarked;
