package fr.jalon.dossier;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.ContractStore;
import fr.jalon.db.Row;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.IndicatorStore;
import fr.jalon.result.ResultStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Dossiers in the database: found whole, saved by what differs. Works in the transaction of its handle, if it has one. */
public final class DossierStore {
    private final Handle handle;
    private final Stores stores;

    public DossierStore(Handle handle) {
        this.handle = handle;
        this.stores = new Stores(handle);
    }

    /** The dossier as it was saved; read it in a transaction, since it comes from many tables. */
    public Optional<Dossier> find(ContractId id) {
        return new DossierReading(stores, id).dossier();
    }

    /** Every contract, by id. */
    public List<Contract> list() {
        return stores.get(ContractStore.class).listAll().stream()
                .sorted(Comparator.comparing(contract -> contract.id().value()))
                .toList();
    }

    /**
     * Makes what is stored equal to the dossier, all or nothing, writing only what differs.
     *
     * @throws DossierRefused if an indicator that has results is missing from it, or has another shape or frequency, or
     *     would be computed
     */
    public DossierChanges save(Dossier dossier) {
        var id = dossier.contract().id();
        return handle.inTransaction(same -> {
            boolean known = !stores.get(ContractStore.class).list(id.value()).isEmpty();
            var changes = DossierTables.ALL.stream()
                    .<TableChange<?, ?>>map(table -> table.compare(stores, dossier, known))
                    .toList();
            refuseToHarmResults(dossier, changes);
            changes.forEach(TableChange::put);
            for (int i = changes.size() - 1; i >= 0; i--) {
                changes.get(i).remove();
            }
            return changes.stream().map(TableChange::names).reduce(DossierChanges.NONE, DossierChanges::plus);
        });
    }

    private void refuseToHarmResults(Dossier dossier, List<TableChange<?, ?>> changes) {
        var id = dossier.contract().id();
        var before = stores.get(IndicatorStore.class).list(id.value()).stream()
                .map(Row::value)
                .collect(Collectors.toMap(IndicatorStore.Columns::code, Function.identity()));
        var removed = changes.stream()
                .flatMap(TableChange::removed)
                .filter(IndicatorStore.Columns.class::isInstance)
                .map(IndicatorStore.Columns.class::cast)
                .toList();
        var redefined = among(dossier, now -> isRedefined(before.get(now.code()), now));
        var computed = among(dossier, now -> isComputedNow(before.get(now.code()), now));
        if (removed.isEmpty() && redefined.isEmpty() && computed.isEmpty()) {
            return;
        }
        var measured = stores.get(ResultStore.class).measured(id);
        List<DossierRefused.Reason> reasons = new ArrayList<>();
        told(
                        removed,
                        lost -> measured.contains(lost.code()),
                        lost -> name(lost.code(), Optional.ofNullable(lost.fiche())))
                .ifPresent(names -> reasons.add(DossierRefused.measured(id, names)));
        told(
                        redefined,
                        now -> measured.contains(now.code()),
                        now -> change(Objects.requireNonNull(before.get(now.code())), now))
                .ifPresent(names -> reasons.add(DossierRefused.redefined(id, names)));
        told(computed, now -> measured.contains(now.code()), now -> name(now.code(), Optional.ofNullable(now.fiche())))
                .ifPresent(names -> reasons.add(DossierRefused.computed(id, names)));
        if (!reasons.isEmpty()) {
            throw new DossierRefused(reasons);
        }
    }

    private static List<Indicator> among(Dossier dossier, Predicate<Indicator> what) {
        return dossier.indicators().stream().filter(what).toList();
    }

    private static <T> Optional<List<String>> told(
            List<T> indicators, Predicate<T> measured, Function<T, String> name) {
        var names = indicators.stream().filter(measured).map(name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static boolean isComputedNow(IndicatorStore.@Nullable Columns before, Indicator now) {
        return before != null && before.formula() == null && now.formula() != null;
    }

    private static boolean isRedefined(IndicatorStore.@Nullable Columns before, Indicator now) {
        return before != null && (before.shape() != now.shape() || before.frequency() != now.frequency());
    }

    private static String change(IndicatorStore.Columns before, Indicator now) {
        return name(now.code(), Optional.ofNullable(now.fiche())) + " de " + before.shape() + ", " + before.frequency()
                + " à " + now.shape() + ", " + now.frequency();
    }

    private static String name(IndicatorCode code, Optional<FicheCode> fiche) {
        return code + fiche.map(owner -> " (fiche " + owner + ")").orElse("");
    }
}
