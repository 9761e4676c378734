/** The frame of a follow-up: the contract, its territory, its signatories and its meetings. */
@NullMarked
package fr.jalon.contract;

import org.jspecify.annotations.NullMarked;
