/** What config/application.yml says: every key is declared, read, and documented once. */
@NullMarked
package fr.jalon.settings;

import org.jspecify.annotations.NullMarked;
