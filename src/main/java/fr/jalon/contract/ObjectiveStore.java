package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where objectives stand. */
@UseClasspathSqlLocator
public interface ObjectiveStore extends Table<String, Objective> {}
