/** The ground: connections, migrations, and how values stand in columns. Knows no feature. */
@NullMarked
package fr.jalon.db;

import org.jspecify.annotations.NullMarked;
