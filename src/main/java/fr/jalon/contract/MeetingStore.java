package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where meetings stand. */
@UseClasspathSqlLocator
public interface MeetingStore extends Table<String, Meeting> {}
