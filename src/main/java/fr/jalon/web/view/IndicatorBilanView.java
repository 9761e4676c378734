package fr.jalon.web.view;

import fr.jalon.bilan.Grade;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import fr.jalon.result.MissingReason;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Un indicateur devant ses cibles, comme le rapport l’imprime.
 *
 * @param indicator l’indicateur, en quelques mots
 * @param definition celle qui vaut à la fin de l’année
 * @param years de la première année du contrat à celle du bilan, manques compris
 * @param target ce qui est visé pour l’année
 * @param targetInterpolated la cible de l’année est lue sur la droite entre deux dates
 * @param finalTarget la dernière cible
 * @param attainment atteinte de la cible de l’année
 * @param grade appréciation
 * @param finalAttainment atteinte de la dernière cible par la dernière valeur
 * @param expected points de la droite attendue, référence d’abord
 * @param cuts jours où la série est coupée, et pourquoi
 * @param details parties de la valeur de l’année
 * @param sentence ce que disent les chiffres
 */
@Serdeable.Serializable
public record IndicatorBilanView(
        IndicatorSummary indicator,
        PrintedDefinition definition,
        List<YearValueView> years,
        @Nullable TargetView target,
        boolean targetInterpolated,
        @Nullable TargetView finalTarget,
        AttainmentView attainment,
        Grade grade,
        AttainmentView finalAttainment,
        List<PointView> expected,
        List<CutView> cuts,
        List<DetailView> details,
        String sentence) {
    static IndicatorBilanView of(IndicatorBilan bilan) {
        Target target = bilan.target();
        Target last = bilan.finalTarget();
        return new IndicatorBilanView(
                IndicatorSummary.of(bilan.indicator()),
                PrintedDefinition.of(bilan.indicator(), bilan.definition()),
                bilan.years().stream().map(YearValueView::of).toList(),
                target == null ? null : TargetView.of(target),
                bilan.targetInterpolated(),
                last == null ? null : TargetView.of(last),
                AttainmentView.of(bilan.attainment()),
                bilan.grade(),
                AttainmentView.of(bilan.finalAttainment()),
                bilan.expected().stream()
                        .map(point -> new PointView(point.on(), point.value()))
                        .toList(),
                bilan.cuts().stream()
                        .map(cut -> new CutView(cut.on(), cut.why()))
                        .toList(),
                bilan.details().stream()
                        .map(detail -> new DetailView(detail.label(), detail.value(), detail.value() == null))
                        .toList(),
                bilan.sentence());
    }

    /**
     * La définition qui vaut, telle qu’elle s’imprime.
     *
     * @param version 1, 2 …
     * @param from premier jour de cette définition
     * @param text ce qui est compté, et comment
     * @param baseline la référence
     * @param baselineOn jour de cette référence
     * @param why pourquoi il n’y a pas de référence ; absent s’il y en a une
     */
    @Serdeable.Serializable
    public record PrintedDefinition(
            int version,
            LocalDate from,
            @Nullable String text,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable String why) {
        static PrintedDefinition of(Indicator indicator, Definition printed) {
            return new PrintedDefinition(
                    printed.version(),
                    printed.from(),
                    printed.text(),
                    printed.baseline(),
                    printed.baselineOn(),
                    why(indicator, printed));
        }

        private static @Nullable String why(Indicator indicator, Definition printed) {
            if (printed.baseline() != null) {
                return null;
            }
            return indicator.definitions().contains(printed) ? "sans référence" : Labels.MASKED;
        }
    }

    /**
     * La valeur d’une année, ou le manque.
     *
     * @param year l’année
     * @param value la valeur exacte ; absente pour un manque, un texte, ou une valeur masquée
     * @param numerator numérateur d’une fraction
     * @param denominator dénominateur d’une fraction
     * @param text réponse en toutes lettres
     * @param periods périodes qui ont une valeur, sur celles qui sont attendues
     * @param partial des périodes manquent à une somme ou à une moyenne
     * @param missing raison du dernier manque, s’il n’y a pas de valeur et qu’elle a été donnée
     * @param motive ce qui est écrit de ce manque
     * @param masked la valeur existe et n’est pas diffusée : petit nombre de personnes
     */
    @Serdeable.Serializable
    public record YearValueView(
            int year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String text,
            CountView periods,
            boolean partial,
            @Nullable MissingReason missing,
            @Nullable String motive,
            boolean masked) {
        static YearValueView of(YearValue value) {
            return new YearValueView(
                    value.year(),
                    value.value(),
                    value.numerator(),
                    value.denominator(),
                    value.text(),
                    CountView.of(value.periods()),
                    value.isPartial(),
                    value.missing(),
                    value.motive(),
                    value.masked());
        }
    }

    /**
     * Un point de la droite attendue.
     *
     * @param on son jour
     * @param value sa valeur
     */
    @Serdeable.Serializable
    public record PointView(LocalDate on, BigDecimal value) {}

    /**
     * Une coupure de la série.
     *
     * @param on son jour
     * @param why sa cause
     */
    @Serdeable.Serializable
    public record CutView(LocalDate on, String why) {}

    /**
     * Une partie d’une valeur.
     *
     * @param label son nom
     * @param value sa valeur ; absente si elle est masquée
     * @param masked elle existe et n’est pas diffusée
     */
    @Serdeable.Serializable
    public record DetailView(String label, @Nullable BigDecimal value, boolean masked) {}
}
