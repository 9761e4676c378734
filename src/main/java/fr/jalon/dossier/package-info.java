/** The whole declared content of a contract: its file, and its place in the database. */
@NullMarked
package fr.jalon.dossier;

import org.jspecify.annotations.NullMarked;
