package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where amendments stand. */
@UseClasspathSqlLocator
public interface AmendmentStore extends Table<String, Amendment> {}
