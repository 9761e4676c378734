package fr.jalon.indicator;

import fr.jalon.db.Table;
import fr.jalon.fiche.FicheCode;
import java.util.List;
import org.jdbi.v3.sqlobject.locator.UseClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** Where indicators stand; their definitions and targets have tables of their own. */
@UseClasspathSqlLocator
public interface IndicatorStore extends Table<String, IndicatorStore.Columns> {

    /** An indicator without its definitions and targets. */
    record Columns(
            IndicatorCode code,
            @Nullable FicheCode fiche,
            String title,
            Indicator.Kind kind,
            Indicator.Shape shape,
            String unit,
            int decimals,
            Indicator.Direction direction,
            Indicator.Accumulation accumulation,
            boolean cumulative,
            Frequency frequency,
            boolean people,
            @Nullable String source,
            @Nullable String respondent,
            List<Indicator.Breakdown> breakdown,
            @Nullable String formula,
            @Nullable String regionalCode) {

        public static Columns of(Indicator indicator) {
            return new Columns(
                    indicator.code(),
                    indicator.fiche(),
                    indicator.title(),
                    indicator.kind(),
                    indicator.shape(),
                    indicator.unit(),
                    indicator.decimals(),
                    indicator.direction(),
                    indicator.accumulation(),
                    indicator.cumulative(),
                    indicator.frequency(),
                    indicator.people(),
                    indicator.source(),
                    indicator.respondent(),
                    indicator.breakdown(),
                    indicator.formula(),
                    indicator.regionalCode());
        }

        public Indicator with(List<Definition> definitions, List<Target> targets) {
            return new Indicator(
                    code,
                    fiche,
                    title,
                    kind,
                    shape,
                    unit,
                    decimals,
                    direction,
                    accumulation,
                    cumulative,
                    frequency,
                    people,
                    source,
                    respondent,
                    breakdown,
                    formula,
                    regionalCode,
                    definitions,
                    targets);
        }
    }
}
