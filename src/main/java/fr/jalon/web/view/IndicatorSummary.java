package fr.jalon.web.view;

import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Un indicateur, en quelques mots.
 *
 * @param code son code, par exemple 8.1
 * @param fiche code de sa fiche action ; absent pour un indicateur de contexte
 * @param title son titre
 * @param kind ce dont il parle
 * @param shape forme de ses valeurs
 * @param unit ce qui est compté
 * @param decimals nombre de décimales imprimées
 * @param people compte des personnes : ses petites valeurs sont masquées dans ce qui est diffusé
 */
@Serdeable.Serializable
public record IndicatorSummary(
        String code,
        @Nullable String fiche,
        String title,
        Indicator.Kind kind,
        Indicator.Shape shape,
        String unit,
        int decimals,
        boolean people) {
    public static IndicatorSummary of(Indicator indicator) {
        FicheCode fiche = indicator.fiche();
        return new IndicatorSummary(
                indicator.code().value(),
                fiche == null ? null : fiche.value(),
                indicator.title(),
                indicator.kind(),
                indicator.shape(),
                indicator.unit(),
                indicator.decimals(),
                indicator.people());
    }
}
