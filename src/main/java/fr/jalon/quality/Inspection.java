package fr.jalon.quality;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.DossierStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Runs every check on stored contracts, as they stand in one transaction, on the day that it is where the contract is. */
public final class Inspection {
    private final Database database;
    private final InstantSource clock;

    public Inspection(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when there is no such contract. */
    public Optional<Verdict> check(ContractId id) {
        return database.reads()
                .inTransaction(handle -> contracts(handle).stream()
                        .filter(contract -> contract.id().equals(id))
                        .findFirst()
                        .map(contract -> check(handle, contract)));
    }

    /** Every contract, by id. */
    public List<Verdict> checkAll() {
        return database.reads()
                .inTransaction(handle -> contracts(handle).stream()
                        .map(contract -> check(handle, contract))
                        .toList());
    }

    private static List<Contract> contracts(Handle handle) {
        return new DossierStore(handle).list();
    }

    private Verdict check(Handle handle, Contract contract) {
        var today = clock.instant().atZone(contract.timeZone()).toLocalDate();
        return new Verdict(
                contract.id(),
                today,
                Checks.ALL.stream()
                        .map(check -> new Outcome(check, check.run(handle, contract.id(), today)))
                        .toList());
    }
}
