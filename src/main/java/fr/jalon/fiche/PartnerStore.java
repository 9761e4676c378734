package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the partners of fiches stand. */
@UseClasspathSqlLocator
public interface PartnerStore extends Table<FicheCode, String> {}
