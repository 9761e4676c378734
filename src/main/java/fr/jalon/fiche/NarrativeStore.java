package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where narratives stand. */
@UseClasspathSqlLocator
public interface NarrativeStore extends Table<FicheCode, Narrative> {}
