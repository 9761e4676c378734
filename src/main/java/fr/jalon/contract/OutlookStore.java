package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where outlooks stand. */
@UseClasspathSqlLocator
public interface OutlookStore extends Table<String, Outlook> {}
