package fr.jalon.fiche;

import fr.jalon.db.Table;
import java.time.LocalDate;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** Where fiches stand; each of their lists has a table of its own. */
@UseClasspathSqlLocator
public interface FicheStore extends Table<String, FicheStore.Columns> {

    /** A fiche without its lists. */
    record Columns(
            FicheCode code,
            String axis,
            String title,
            String shortTitle,
            @Nullable String context,
            @Nullable String description,
            @Nullable String targetPopulation,
            @Nullable String territory,
            @Nullable String porteur,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate firstEndsOn,
            @Nullable String resources,
            FicheAction.@Nullable Participation participation,
            @Nullable String inequalities) {

        public static Columns of(FicheAction fiche) {
            return new Columns(
                    fiche.code(),
                    fiche.axis(),
                    fiche.title(),
                    fiche.shortTitle(),
                    fiche.context(),
                    fiche.description(),
                    fiche.targetPopulation(),
                    fiche.territory(),
                    fiche.porteur(),
                    fiche.startsOn(),
                    fiche.endsOn(),
                    fiche.firstEndsOn(),
                    fiche.resources(),
                    fiche.participation(),
                    fiche.inequalities());
        }
    }
}
