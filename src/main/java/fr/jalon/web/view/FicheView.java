package fr.jalon.web.view;

import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Indicator;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tout ce qui est déclaré d’une fiche action.
 *
 * @param fiche la fiche, en quelques mots
 * @param objectives codes des objectifs qu’elle sert
 * @param context pourquoi cette action
 * @param description en quoi elle consiste
 * @param targetPopulation à qui elle s’adresse
 * @param territory où elle se déroule
 * @param coPorteurs organisations qui la mènent avec le porteur
 * @param partners partenaires
 * @param firstEndsOn dernier jour d’abord convenu
 * @param resources moyens
 * @param participation place des habitants
 * @param inequalities ce qui est fait contre les inégalités
 * @param regionalPlans liens avec les plans régionaux
 * @param statuses états successifs, du plus ancien au plus récent
 * @param milestones jalons
 * @param budget lignes de budget
 * @param narratives ce qui est raconté de chaque année
 * @param indicators codes de ses indicateurs
 */
@Serdeable.Serializable
public record FicheView(
        FicheSummary fiche,
        List<String> objectives,
        @Nullable String context,
        @Nullable String description,
        @Nullable String targetPopulation,
        @Nullable String territory,
        List<String> coPorteurs,
        List<String> partners,
        LocalDate firstEndsOn,
        @Nullable String resources,
        FicheAction.@Nullable Participation participation,
        @Nullable String inequalities,
        List<RegionalPlanView> regionalPlans,
        List<StatusView> statuses,
        List<MilestoneView> milestones,
        List<BudgetLineView> budget,
        List<NarrativeView> narratives,
        List<String> indicators) {
    public static FicheView of(FicheAction fiche, List<Indicator> indicators) {
        return new FicheView(
                FicheSummary.of(fiche),
                fiche.objectives(),
                fiche.context(),
                fiche.description(),
                fiche.targetPopulation(),
                fiche.territory(),
                fiche.coPorteurs(),
                fiche.partners(),
                fiche.firstEndsOn(),
                fiche.resources(),
                fiche.participation(),
                fiche.inequalities(),
                fiche.regionalPlans().stream()
                        .map(link -> new RegionalPlanView(link.plan(), link.reference()))
                        .toList(),
                fiche.statuses().stream().map(StatusView::of).toList(),
                fiche.milestones().stream().map(MilestoneView::of).toList(),
                fiche.budget().stream().map(BudgetLineView::of).toList(),
                fiche.narratives().stream().map(NarrativeView::of).toList(),
                indicators.stream()
                        .filter(indicator -> fiche.code().equals(indicator.fiche()))
                        .map(indicator -> indicator.code().value())
                        .toList());
    }

    /**
     * Un lien avec un plan régional.
     *
     * @param plan le plan : PRS, PRSE, PTSM …
     * @param reference l’endroit du plan
     */
    @Serdeable.Serializable
    public record RegionalPlanView(String plan, String reference) {}

    /**
     * Un changement d’état.
     *
     * @param since le jour à partir duquel il vaut
     * @param status l’état
     * @param author qui l’a déclaré : une fonction ou une organisation
     * @param reason pourquoi
     * @param postponedTo la nouvelle date d’une fiche reportée
     */
    @Serdeable.Serializable
    public record StatusView(
            LocalDate since,
            FicheStatus status,
            String author,
            @Nullable String reason,
            @Nullable LocalDate postponedTo) {
        static StatusView of(StatusChange change) {
            return new StatusView(
                    change.since(), change.status(), change.author(), change.reason(), change.postponedTo());
        }
    }

    /**
     * Un jalon.
     *
     * @param code son code
     * @param title son titre
     * @param dueOn le jour prévu
     * @param doneOn le jour où il a été franchi ; absent tant qu’il ne l’est pas
     */
    @Serdeable.Serializable
    public record MilestoneView(
            String code,
            String title,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {
        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(milestone.code(), milestone.title(), milestone.dueOn(), milestone.doneOn());
        }
    }

    /**
     * Ce qu’un financeur prévoit et dépense en une année, en euros.
     *
     * @param year l’année
     * @param funder code du financeur
     * @param planned prévu ; absent n’est pas 0
     * @param actual dépensé ; absent n’est pas 0
     */
    @Serdeable.Serializable
    public record BudgetLineView(
            int year,
            String funder,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal actual) {
        static BudgetLineView of(BudgetLine line) {
            return new BudgetLineView(line.year(), line.funder(), line.planned(), line.actual());
        }
    }

    /**
     * Ce qui est raconté d’une année.
     *
     * @param year l’année
     * @param done ce qui a été fait
     * @param obstacles freins, un point par ligne
     * @param enablers appuis, un point par ligne
     * @param outlook perspectives, un point par ligne
     */
    @Serdeable.Serializable
    public record NarrativeView(
            int year,
            @Nullable String done,
            @Nullable String obstacles,
            @Nullable String enablers,
            @Nullable String outlook) {
        static NarrativeView of(Narrative narrative) {
            return new NarrativeView(
                    narrative.year(),
                    narrative.done(),
                    narrative.obstacles(),
                    narrative.enablers(),
                    narrative.outlook());
        }
    }
}
