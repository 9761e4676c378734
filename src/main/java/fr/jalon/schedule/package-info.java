/** What will be due, and the clock that runs it. What is due stands in our own slots; Quartz only rings for them. */
@NullMarked
package fr.jalon.schedule;

import org.jspecify.annotations.NullMarked;
