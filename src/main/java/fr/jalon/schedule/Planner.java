package fr.jalon.schedule;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.DossierStore;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Writes ahead of time what will be due, so that what should have happened is known even when nothing ran. What is past
 * when a contract becomes known is not made up; what was written and missed stays owed.
 */
public final class Planner {
    private final Database database;
    private final InstantSource clock;

    public Planner(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the slots to come those of the contracts as they are now; one that was tried or has its edition stays. */
    public void plan() {
        if (!database.reads().inTransaction(this::plan).isEmpty()) {
            database.writes().useTransaction(handle -> {
                SlotStore slots = handle.attach(SlotStore.class);
                Plan plan = plan(handle);
                plan.missing().forEach(slots::insert);
                plan.withdrawn().forEach(slot -> slots.withdraw(slot.id()));
            });
        }
    }

    private Plan plan(Handle handle) {
        Instant now = clock.instant();
        Map<Due, Slot> wanted = new DossierStore(handle)
                .list().stream()
                        .flatMap(contract -> AnnualSchedule.slots(contract).stream())
                        .filter(slot -> slot.dueAt().isAfter(now))
                        .collect(Collectors.toMap(Due::of, slot -> slot, (a, b) -> a, LinkedHashMap::new));
        Map<Due, Slot> written = handle.attach(SlotStore.class).listOpen().stream()
                .filter(slot -> slot.schedule().equals(AnnualSchedule.NAME)
                        && slot.dueAt().isAfter(now))
                .collect(Collectors.toMap(Due::of, slot -> slot, (a, b) -> a, LinkedHashMap::new));
        return new Plan(without(wanted, written), without(written, wanted));
    }

    private static List<Slot> without(Map<Due, Slot> slots, Map<Due, Slot> others) {
        return slots.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What tells two slots apart. */
    private record Due(ContractId contract, String schedule, Instant at) {
        static Due of(Slot slot) {
            return new Due(slot.contract(), slot.schedule(), slot.dueAt());
        }
    }

    /** What to write and what to take back. */
    private record Plan(List<Slot> missing, List<Slot> withdrawn) {
        boolean isEmpty() {
            return missing.isEmpty() && withdrawn.isEmpty();
        }
    }
}
