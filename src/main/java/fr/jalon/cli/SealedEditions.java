package fr.jalon.cli;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.UnknownContract;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.report.ReportRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The editions that a command speaks of. */
final class SealedEditions {
    private final Handle handle;

    /** @param handle in a read transaction */
    SealedEditions(Handle handle) {
        this.handle = handle;
    }

    /**
     * An edition, the contract it is of, and the day up to which it tells.
     *
     * @param asOf absent when its frozen data are lost
     */
    record Listed(
            Contract contract, Edition edition, @Nullable LocalDate asOf) {}

    /**
     * The editions of one contract or of all, first sealed first.
     *
     * @throws ReportRefused when there is no such contract
     */
    List<Listed> list(Optional<ContractId> only) {
        return contracts(only).stream()
                .flatMap(contract -> editions(contract).stream())
                .toList();
    }

    /** Says with their names which contracts there are, when it is none of them. */
    void require(ContractId id) {
        contracts(Optional.of(id));
    }

    private List<Contract> contracts(Optional<ContractId> only) {
        List<Contract> known = new DossierStore(handle).list();
        if (only.isEmpty()) {
            return known;
        }
        List<Contract> one = known.stream()
                .filter(contract -> contract.id().equals(only.get()))
                .toList();
        if (one.isEmpty()) {
            throw new ReportRefused(ReportRefused.Kind.UNKNOWN_CONTRACT, UnknownContract.sentence(only.get(), known));
        }
        return one;
    }

    private List<Listed> editions(Contract contract) {
        SnapshotStore snapshots = handle.attach(SnapshotStore.class);
        return handle.attach(EditionLedger.class).list(contract.id()).stream()
                .map(edition -> new Listed(
                        contract,
                        edition,
                        snapshots.find(edition.snapshot()).map(Snapshot::asOf).orElse(null)))
                .toList();
    }
}
