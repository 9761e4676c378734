package fr.jalon.indicator;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where targets stand. */
@UseClasspathSqlLocator
public interface TargetStore extends Table<IndicatorCode, Target> {}
