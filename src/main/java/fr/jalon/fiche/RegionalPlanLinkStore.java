package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the links of fiches to regional plans stand. */
@UseClasspathSqlLocator
public interface RegionalPlanLinkStore extends Table<FicheCode, FicheAction.RegionalPlanLink> {}
