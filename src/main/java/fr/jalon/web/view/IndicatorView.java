package fr.jalon.web.view;

import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tout ce qui est déclaré d’un indicateur ; ses références sont celles de la saisie, non masquées.
 *
 * @param indicator l’indicateur, en quelques mots
 * @param direction le sens qui est le bon
 * @param accumulation comment les périodes d’une année font la valeur de l’année
 * @param cumulative court depuis le début du contrat
 * @param frequency combien souvent une valeur est attendue
 * @param source d’où viennent les valeurs
 * @param respondent qui en répond
 * @param breakdown détails souhaités
 * @param formula calcul sur d’autres indicateurs, leurs codes entre crochets ; un tel indicateur n’a pas de résultats
 * @param regionalCode code dans la liste régionale de l’ARS
 * @param definitions de la plus ancienne à la plus récente ; chacune, après la première, coupe la série
 * @param targets cibles par date ; de deux pour la même date, la dernière décidée vaut
 */
@Serdeable.Serializable
public record IndicatorView(
        IndicatorSummary indicator,
        Indicator.Direction direction,
        Indicator.Accumulation accumulation,
        boolean cumulative,
        Frequency frequency,
        @Nullable String source,
        @Nullable String respondent,
        List<Indicator.Breakdown> breakdown,
        @Nullable String formula,
        @Nullable String regionalCode,
        List<DefinitionView> definitions,
        List<TargetView> targets) {
    public static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                IndicatorSummary.of(indicator),
                indicator.direction(),
                indicator.accumulation(),
                indicator.cumulative(),
                indicator.frequency(),
                indicator.source(),
                indicator.respondent(),
                indicator.breakdown(),
                indicator.formula(),
                indicator.regionalCode(),
                indicator.definitions().stream().map(DefinitionView::of).toList(),
                indicator.targets().stream().map(TargetView::of).toList());
    }

    /**
     * Comment un indicateur est mesuré à partir d’un jour.
     *
     * @param version 1, 2 …
     * @param from premier jour de cette définition
     * @param text ce qui est compté, et comment
     * @param baseline valeur avant l’action ; absente si elle n’est pas connue
     * @param baselineOn jour de cette valeur
     */
    @Serdeable.Serializable
    public record DefinitionView(
            int version,
            LocalDate from,
            @Nullable String text,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn) {
        static DefinitionView of(Definition definition) {
            return new DefinitionView(
                    definition.version(),
                    definition.from(),
                    definition.text(),
                    definition.baseline(),
                    definition.baselineOn());
        }
    }
}
