package fr.jalon.contract;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where axes stand. */
@UseClasspathSqlLocator
public interface AxisStore extends Table<String, Axis> {}
