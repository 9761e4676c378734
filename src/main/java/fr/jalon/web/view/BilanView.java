package fr.jalon.web.view;

import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.Change;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.bilan.Synthesis;
import fr.jalon.bilan.Totals;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Les chiffres d’un contrat pour une année, comme le rapport les imprime : les petits nombres de personnes y sont masqués.
 *
 * @param contract identifiant du contrat
 * @param year année du bilan
 * @param asOf jour de l’arrêté : ce qui est déclaré après ne compte pas
 * @param previous édition scellée avec laquelle celle-ci est comparée ; absente quand il n’y en a pas
 * @param since jour depuis lequel les changements sont dits ; absent pour la première année, sans édition
 * @param synthesis ce que dit la première page
 * @param totals comptes du contrat entier, sans le contexte
 * @param axes comptes par axe
 * @param fiches fiches action, dans l’ordre du contrat
 * @param context indicateurs du territoire
 * @param budget budget de l’année
 * @param changes ce qui a changé depuis l’édition précédente
 * @param missing valeurs attendues qui manquent
 */
@Serdeable.Serializable
public record BilanView(
        String contract,
        int year,
        LocalDate asOf,
        @Nullable PreviousView previous,
        @Nullable LocalDate since,
        SynthesisView synthesis,
        TotalsView totals,
        List<AxisBilanView> axes,
        List<FicheBilanView> fiches,
        List<IndicatorBilanView> context,
        BudgetView budget,
        List<ChangeView> changes,
        List<MissingView> missing) {
    public static BilanView of(Bilan bilan) {
        BilanInput input = bilan.input();
        return new BilanView(
                input.dossier().contract().id().value(),
                input.year(),
                input.asOf(),
                input.previous() == null ? null : PreviousView.of(input.previous()),
                input.since(),
                SynthesisView.of(bilan.synthesis()),
                TotalsView.of(bilan.totals()),
                bilan.axes().stream().map(AxisBilanView::of).toList(),
                bilan.fiches().stream().map(FicheBilanView::of).toList(),
                bilan.context().stream().map(IndicatorBilanView::of).toList(),
                BudgetView.of(bilan.budget()),
                bilan.changes().stream().map(ChangeView::of).toList(),
                bilan.missing().stream().map(MissingView::of).toList());
    }

    /**
     * Ce que dit la première page.
     *
     * @param title son titre
     * @param lead son chapeau
     * @param advanced ce qui a avancé, quatre fiches au plus
     * @param late ce qui est en retard, quatre fiches au plus
     * @param asked décisions demandées au prochain comité de pilotage
     * @param answered réponses du comité depuis l’édition précédente
     */
    @Serdeable.Serializable
    public record SynthesisView(
            String title,
            String lead,
            List<LineView> advanced,
            List<LineView> late,
            List<DecisionView> asked,
            List<DecisionView> answered) {
        static SynthesisView of(Synthesis synthesis) {
            return new SynthesisView(
                    synthesis.title(),
                    synthesis.lead(),
                    synthesis.advanced().stream().map(LineView::of).toList(),
                    synthesis.late().stream().map(LineView::of).toList(),
                    synthesis.asked().stream().map(DecisionView::of).toList(),
                    synthesis.answered().stream().map(DecisionView::of).toList());
        }
    }

    /**
     * Une fiche et le fait qui en est dit.
     *
     * @param fiche code de la fiche
     * @param title son titre
     * @param sentence le fait
     */
    @Serdeable.Serializable
    public record LineView(String fiche, String title, String sentence) {
        static LineView of(Synthesis.Line line) {
            return new LineView(line.ficheCode(), line.ficheTitle(), line.sentence());
        }
    }

    /**
     * Les comptes du contrat entier.
     *
     * @param fiches nombre de fiches
     * @param groups nombre de fiches par groupe ; un groupe vide est absent
     * @param advancing fiches qui avancent, sur toutes
     * @param late fiches en retard
     * @param completion fiches réalisées, sur toutes sauf les abandonnées
     * @param targets cibles atteintes
     * @param filled valeurs remplies, sur celles qui sont attendues
     */
    @Serdeable.Serializable
    public record TotalsView(
            int fiches,
            Map<Group, Integer> groups,
            CountView advancing,
            int late,
            CountView completion,
            TargetShareView targets,
            CountView filled) {
        static TotalsView of(Totals totals) {
            return new TotalsView(
                    totals.fiches(),
                    totals.groups(),
                    CountView.of(totals.advancing()),
                    totals.late(),
                    CountView.of(totals.completion()),
                    TargetShareView.of(totals.targets()),
                    CountView.of(totals.filled()));
        }
    }

    /**
     * Les comptes d’un axe.
     *
     * @param axis code de l’axe
     * @param title son titre
     * @param fiches nombre de fiches
     * @param groups nombre de fiches par groupe ; un groupe vide est absent
     * @param targets cibles atteintes
     * @param filled valeurs remplies, sur celles qui sont attendues
     * @param ficheCodes codes de ses fiches
     */
    @Serdeable.Serializable
    public record AxisBilanView(
            String axis,
            String title,
            int fiches,
            Map<Group, Integer> groups,
            TargetShareView targets,
            CountView filled,
            List<String> ficheCodes) {
        static AxisBilanView of(AxisBilan bilan) {
            return new AxisBilanView(
                    bilan.axis().code(),
                    bilan.axis().title(),
                    bilan.fiches(),
                    bilan.groups(),
                    TargetShareView.of(bilan.targets()),
                    CountView.of(bilan.filled()),
                    bilan.ficheCodes());
        }
    }

    /**
     * L’édition précédente.
     *
     * @param year année de son rapport
     * @param edition son numéro
     * @param asOf jour de son arrêté
     * @param snapshot empreinte SHA-256 de ses données gelées
     */
    @Serdeable.Serializable
    public record PreviousView(int year, String edition, LocalDate asOf, String snapshot) {
        static PreviousView of(PreviousEdition previous) {
            return new PreviousView(
                    previous.year(), previous.number().toString(), previous.asOf(), previous.snapshot());
        }
    }

    /**
     * Un changement depuis l’édition précédente.
     *
     * @param kind sa nature
     * @param nature FACT : un fait ; METHOD : une autre façon de mesurer ou de viser, jamais un progrès
     * @param on son jour ; absent quand il n’en porte pas
     * @param fiche code de la fiche où il est dit ; vide pour le contrat et son contexte
     * @param where code de la fiche ou de l’indicateur ; vide pour le contrat
     * @param subject titre de la fiche ou de l’indicateur ; vide pour le contrat
     * @param sentence ce qui a changé
     */
    @Serdeable.Serializable
    public record ChangeView(
            Change.Kind kind,
            Change.Nature nature,
            @Nullable LocalDate on,
            String fiche,
            String where,
            String subject,
            String sentence) {
        static ChangeView of(Change change) {
            return new ChangeView(
                    change.kind(),
                    change.nature(),
                    change.on(),
                    change.fiche(),
                    change.where(),
                    change.subject(),
                    change.sentence());
        }
    }
}
