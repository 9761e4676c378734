package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where signatories stand. */
@UseClasspathSqlLocator
public interface SignatoryStore extends Table<String, Signatory> {}
