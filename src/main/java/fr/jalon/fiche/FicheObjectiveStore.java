package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where a fiche names the objectives that it serves. */
@UseClasspathSqlLocator
public interface FicheObjectiveStore extends Table<FicheCode, String> {}
