package fr.jalon.evaluation;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where decisions asked and answered stand. */
@UseClasspathSqlLocator
public interface DecisionStore extends Table<String, Decision> {}
