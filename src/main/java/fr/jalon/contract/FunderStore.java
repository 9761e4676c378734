package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where funders stand. */
@UseClasspathSqlLocator
public interface FunderStore extends Table<String, Funder> {}
