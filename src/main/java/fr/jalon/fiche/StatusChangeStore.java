package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the statuses of fiches stand, one row a change. */
@UseClasspathSqlLocator
public interface StatusChangeStore extends Table<FicheCode, StatusChange> {}
