package fr.jalon.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.jalon.contract.AmendmentStore;
import fr.jalon.contract.AxisStore;
import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.ContractStore;
import fr.jalon.contract.FunderStore;
import fr.jalon.contract.MeetingStore;
import fr.jalon.contract.ObjectiveStore;
import fr.jalon.contract.OutlookStore;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.PerimeterMemberStore;
import fr.jalon.contract.PerimeterStore;
import fr.jalon.contract.SignatoryStore;
import fr.jalon.db.Row;
import fr.jalon.db.Table;
import fr.jalon.evaluation.DecisionStore;
import fr.jalon.fiche.BudgetLineStore;
import fr.jalon.fiche.CoPorteurStore;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheObjectiveStore;
import fr.jalon.fiche.FicheStore;
import fr.jalon.fiche.MilestoneStore;
import fr.jalon.fiche.NarrativeStore;
import fr.jalon.fiche.PartnerStore;
import fr.jalon.fiche.RegionalPlanLinkStore;
import fr.jalon.fiche.StatusChangeStore;
import fr.jalon.indicator.DefinitionStore;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorStore;
import fr.jalon.indicator.TargetStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a dossier together again, one query a table. */
final class DossierReading {
    private final Stores stores;
    private final String contract;

    DossierReading(Stores stores, ContractId contract) {
        this.stores = stores;
        this.contract = contract.value();
    }

    Optional<Dossier> dossier() {
        return list(ContractStore.class).stream().findAny().map(this::dossier);
    }

    private Dossier dossier(Contract frame) {
        return new Dossier(
                frame,
                perimeters(),
                list(SignatoryStore.class),
                list(FunderStore.class),
                list(AxisStore.class),
                list(ObjectiveStore.class),
                fiches(),
                indicators(),
                list(AmendmentStore.class),
                list(MeetingStore.class),
                list(DecisionStore.class),
                list(OutlookStore.class));
    }

    private List<Perimeter> perimeters() {
        var members = byOwner(PerimeterMemberStore.class);
        return list(PerimeterStore.class).stream()
                .map(perimeter -> perimeter.with(members.of(perimeter.from())))
                .toList();
    }

    private List<Indicator> indicators() {
        var definitions = byOwner(DefinitionStore.class);
        var targets = byOwner(TargetStore.class);
        return list(IndicatorStore.class).stream()
                .map(indicator -> indicator.with(definitions.of(indicator.code()), targets.of(indicator.code())))
                .toList();
    }

    private List<FicheAction> fiches() {
        var objectives = byOwner(FicheObjectiveStore.class);
        var coPorteurs = byOwner(CoPorteurStore.class);
        var partners = byOwner(PartnerStore.class);
        var regionalPlans = byOwner(RegionalPlanLinkStore.class);
        var statuses = byOwner(StatusChangeStore.class);
        var milestones = byOwner(MilestoneStore.class);
        var budget = byOwner(BudgetLineStore.class);
        var narratives = byOwner(NarrativeStore.class);
        return list(FicheStore.class).stream()
                .map(fiche -> new FicheAction(
                        fiche.code(),
                        fiche.axis(),
                        fiche.title(),
                        fiche.shortTitle(),
                        objectives.of(fiche.code()),
                        fiche.context(),
                        fiche.description(),
                        fiche.targetPopulation(),
                        fiche.territory(),
                        fiche.porteur(),
                        coPorteurs.of(fiche.code()),
                        partners.of(fiche.code()),
                        fiche.startsOn(),
                        fiche.endsOn(),
                        fiche.firstEndsOn(),
                        fiche.resources(),
                        fiche.participation(),
                        fiche.inequalities(),
                        regionalPlans.of(fiche.code()),
                        statuses.of(fiche.code()),
                        milestones.of(fiche.code()),
                        budget.of(fiche.code()),
                        narratives.of(fiche.code())))
                .toList();
    }

    private <O, T> List<T> list(Class<? extends Table<O, T>> store) {
        return stores.get(store).list(contract).stream().map(Row::value).toList();
    }

    private <O, T> Lists<O, T> byOwner(Class<? extends Table<O, T>> store) {
        return new Lists<>(stores.get(store).list(contract).stream()
                .collect(groupingBy(Row::owner, mapping(Row::value, toList()))));
    }

    /** The lists of a table, each under its owner. */
    private record Lists<O, T>(Map<O, List<T>> byOwner) {
        List<T> of(O owner) {
            return byOwner.getOrDefault(owner, List.of());
        }
    }
}
