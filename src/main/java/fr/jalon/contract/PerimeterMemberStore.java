package fr.jalon.contract;

import fr.jalon.db.Table;
import java.time.LocalDate;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;

/** Where the members of perimeters stand, each under the first day of its perimeter. */
@UseClasspathSqlLocator
public interface PerimeterMemberStore extends Table<LocalDate, Perimeter.Member> {}
