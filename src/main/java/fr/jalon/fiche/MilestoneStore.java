package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where milestones stand. */
@UseClasspathSqlLocator
public interface MilestoneStore extends Table<FicheCode, Milestone> {}
