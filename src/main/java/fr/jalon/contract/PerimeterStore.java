package fr.jalon.contract;

import fr.jalon.db.Table;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** Where perimeters stand; their members have a table of their own. */
@UseClasspathSqlLocator
public interface PerimeterStore extends Table<String, PerimeterStore.Columns> {

    /** A perimeter without its members. */
    record Columns(LocalDate from, @Nullable Integer amendment, int population, int populationYear) {
        public static Columns of(Perimeter perimeter) {
            return new Columns(
                    perimeter.from(), perimeter.amendment(), perimeter.population(), perimeter.populationYear());
        }

        public Perimeter with(List<Perimeter.Member> members) {
            return new Perimeter(from, amendment, population, populationYear, members);
        }
    }
}
