package fr.jalon.fiche;

import fr.jalon.db.Table;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where budget lines stand. */
@UseClasspathSqlLocator
public interface BudgetLineStore extends Table<FicheCode, BudgetLine> {}
