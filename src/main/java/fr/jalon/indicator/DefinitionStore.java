package fr.jalon.indicator;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the versions of definitions stand. */
@UseClasspathSqlLocator
public interface DefinitionStore extends Table<IndicatorCode, Definition> {}
