package fr.jalon.dossier;

import fr.jalon.contract.Amendment;
import fr.jalon.contract.AmendmentStore;
import fr.jalon.contract.Axis;
import fr.jalon.contract.AxisStore;
import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractStore;
import fr.jalon.contract.Funder;
import fr.jalon.contract.FunderStore;
import fr.jalon.contract.MeetingStore;
import fr.jalon.contract.Objective;
import fr.jalon.contract.ObjectiveStore;
import fr.jalon.contract.Outlook;
import fr.jalon.contract.OutlookStore;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.PerimeterMemberStore;
import fr.jalon.contract.PerimeterStore;
import fr.jalon.contract.Signatory;
import fr.jalon.contract.SignatoryStore;
import fr.jalon.db.Difference;
import fr.jalon.db.Row;
import fr.jalon.db.Table;
import fr.jalon.evaluation.Decision;
import fr.jalon.evaluation.DecisionStore;
import fr.jalon.fiche.BudgetLineStore;
import fr.jalon.fiche.CoPorteurStore;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.fiche.FicheObjectiveStore;
import fr.jalon.fiche.FicheStore;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.MilestoneStore;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.NarrativeStore;
import fr.jalon.fiche.PartnerStore;
import fr.jalon.fiche.RegionalPlanLinkStore;
import fr.jalon.fiche.StatusChangeStore;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.DefinitionStore;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.IndicatorStore;
import fr.jalon.indicator.TargetStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables that hold a dossier, each after those that it refers to, with what the dossier puts in it. */
final class DossierTables {
    static final List<DossierTable<?, ?>> ALL = List.of(
            ofContract("contract", ContractStore.class, dossier -> List.of(dossier.contract()), Contract::id),
            ofContract("amendments", AmendmentStore.class, Dossier::amendments, Amendment::number),
            ofContract(
                    "territory.perimeters",
                    PerimeterStore.class,
                    DossierTables::perimeters,
                    PerimeterStore.Columns::from),
            new DossierTable<>(
                    "territory.perimeters[{}].members",
                    PerimeterMemberStore.class,
                    DossierTables::members,
                    member -> List.of(member.kind(), member.code())),
            ofContract("signatories", SignatoryStore.class, Dossier::signatories, Signatory::name),
            ofContract("funders", FunderStore.class, Dossier::funders, Funder::code),
            ofContract("axes", AxisStore.class, Dossier::axes, Axis::code),
            ofContract("objectives", ObjectiveStore.class, Dossier::objectives, Objective::code),
            ofContract(
                    "meetings",
                    MeetingStore.class,
                    Dossier::meetings,
                    meeting -> List.of(meeting.date(), meeting.kind(), meeting.subject())),
            ofContract("outlooks", OutlookStore.class, Dossier::outlooks, Outlook::year),
            ofContract("fiches", FicheStore.class, DossierTables::fiches, FicheStore.Columns::code),
            ofFiches("objectives", FicheObjectiveStore.class, FicheAction::objectives, objective -> objective),
            ofFiches("co-porteurs", CoPorteurStore.class, FicheAction::coPorteurs, name -> name),
            ofFiches("partners", PartnerStore.class, FicheAction::partners, name -> name),
            ofFiches(
                    "regional-plans",
                    RegionalPlanLinkStore.class,
                    FicheAction::regionalPlans,
                    link -> List.of(link.plan(), link.reference())),
            ofFiches(
                    "statuses",
                    StatusChangeStore.class,
                    FicheAction::statuses,
                    change -> List.of(change.since(), change.status())),
            ofFiches("milestones", MilestoneStore.class, FicheAction::milestones, Milestone::code),
            ofFiches("budget", BudgetLineStore.class, FicheAction::budget, line -> List.of(line.year(), line.funder())),
            ofFiches("narratives", NarrativeStore.class, FicheAction::narratives, Narrative::year),
            ofContract("indicators", IndicatorStore.class, DossierTables::indicators, IndicatorStore.Columns::code),
            ofIndicators("definitions", DefinitionStore.class, Indicator::definitions, Definition::version),
            ofIndicators(
                    "targets",
                    TargetStore.class,
                    Indicator::targets,
                    target -> List.of(target.on(), target.decidedOn())),
            ofContract("decisions", DecisionStore.class, Dossier::decisions, Decision::code));

    private DossierTables() {}

    /** One table: where its rows stand in the file, where it is, what a dossier puts in it, and what tells two of its rows apart under one owner. */
    record DossierTable<O, T>(
            String path,
            Class<? extends Table<O, T>> store,
            Function<Dossier, List<Row<O, T>>> rows,
            Function<T, Object> key) {

        /** What makes the table hold what the dossier says. */
        TableChange<O, T> compare(Stores stores, Dossier dossier, boolean known) {
            var table = stores.get(store);
            List<Row<O, T>> stored = known ? table.list(dossier.contract().id().value()) : List.of();
            return new TableChange<>(table, Difference.between(stored, rows.apply(dossier), key), this::name);
        }

        /** As the messages about a file name it: {@code fiches[FA8].budget[2025, ARS]}. */
        private String name(Row<O, T> row) {
            Object name = key.apply(row.value());
            String owned = path.replace("{}", String.valueOf(row.owner()));
            return row.value() instanceof Contract
                    ? owned
                    : owned + (name instanceof List<?> parts ? parts.toString() : "[" + name + "]");
        }
    }

    private static <T> DossierTable<String, T> ofContract(
            String path,
            Class<? extends Table<String, T>> store,
            Function<Dossier, List<T>> values,
            Function<T, Object> key) {
        return new DossierTable<>(
                path, store, dossier -> rows(dossier, dossier.contract().id().value(), values.apply(dossier)), key);
    }

    private static <T> DossierTable<FicheCode, T> ofFiches(
            String path,
            Class<? extends Table<FicheCode, T>> store,
            Function<FicheAction, List<T>> values,
            Function<T, Object> key) {
        return new DossierTable<>(
                "fiches[{}]." + path,
                store,
                dossier -> rows(dossier, dossier.fiches(), FicheAction::code, values),
                key);
    }

    private static <T> DossierTable<IndicatorCode, T> ofIndicators(
            String path,
            Class<? extends Table<IndicatorCode, T>> store,
            Function<Indicator, List<T>> values,
            Function<T, Object> key) {
        return new DossierTable<>(
                "indicators[{}]." + path,
                store,
                dossier -> rows(dossier, dossier.indicators(), Indicator::code, values),
                key);
    }

    private static List<Row<LocalDate, Perimeter.Member>> members(Dossier dossier) {
        return rows(dossier, dossier.perimeters(), Perimeter::from, Perimeter::members);
    }

    private static List<PerimeterStore.Columns> perimeters(Dossier dossier) {
        return dossier.perimeters().stream().map(PerimeterStore.Columns::of).toList();
    }

    private static List<FicheStore.Columns> fiches(Dossier dossier) {
        return dossier.fiches().stream().map(FicheStore.Columns::of).toList();
    }

    private static List<IndicatorStore.Columns> indicators(Dossier dossier) {
        return dossier.indicators().stream().map(IndicatorStore.Columns::of).toList();
    }

    private static <P, O, T> List<Row<O, T>> rows(
            Dossier dossier, List<P> owners, Function<P, O> name, Function<P, List<T>> values) {
        return owners.stream()
                .flatMap(owner -> rows(dossier, name.apply(owner), values.apply(owner)).stream())
                .toList();
    }

    private static <O, T> List<Row<O, T>> rows(Dossier dossier, O owner, List<T> values) {
        List<Row<O, T>> rows = new ArrayList<>();
        for (var value : values) {
            rows.add(new Row<>(dossier.contract().id().value(), owner, rows.size(), value));
        }
        return rows;
    }
}
