package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the organisations stand that carry a fiche with its porteur. */
@UseClasspathSqlLocator
public interface CoPorteurStore extends Table<FicheCode, String> {}
