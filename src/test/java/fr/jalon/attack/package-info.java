/** An attacker: from what is issued alone, how closely a withheld number of people can be bounded. */
@NullMarked
package fr.jalon.attack;

import org.jspecify.annotations.NullMarked;
