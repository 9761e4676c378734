package fr.jalon.report.archive;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.edition.LedgerRow;
import fr.jalon.edition.RawLedger;
import fr.jalon.edition.RawLedger.FileRow;
import fr.jalon.edition.TemplateStore;
import fr.jalon.report.Archive;
import fr.jalon.report.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Compares all that was sealed with its hashes. Works beside a running service: the folders are looked at before the ledger
 * is read, the witnesses before and after, so that what is sealed meanwhile is no fault.
 */
public final class Verification {
    private final Database database;
    private final Archive archive;

    public Verification(Database database, Archive archive) {
        this.database = database;
        this.archive = archive;
    }

    /** @param only the contract that is looked at; absent for all */
    public Verdict verify(@Nullable ContractId only) {
        Surroundings before = Surroundings.look(archive);
        return database.reads().inTransaction(handle -> new Reading(handle, before).verify(only));
    }

    /** One state of the database. */
    private final class Reading {
        private final Surroundings before;
        private final List<FileRow> files;
        private final List<SealedRow> editions;
        private final SnapshotCheck snapshots;
        private final TemplateSetCheck templates;
        private final List<Fault> faults = new ArrayList<>();

        Reading(Handle handle, Surroundings before) {
            RawLedger ledger = handle.attach(RawLedger.class);
            this.before = before;
            this.files = ledger.listFiles();
            Map<String, String> names = before.names();
            this.editions = ledger.listEditions().stream()
                    .map(row -> sealed(row, names))
                    .toList();
            this.snapshots = new SnapshotCheck(ledger);
            this.templates = new TemplateSetCheck(handle.attach(TemplateStore.class));
        }

        /** What an intact row says of itself is true; another's name is asked of the witness. */
        private SealedRow sealed(LedgerRow row, Map<String, String> names) {
            List<FileRow> its = files.stream()
                    .filter(file -> file.edition().equals(row.id()))
                    .toList();
            String name = row.isIntact(its) ? row.name() : names.getOrDefault(row.chain(), row.name());
            return new SealedRow(name, row, its);
        }

        Verdict verify(@Nullable ContractId only) {
            SortedSet<String> contracts = new TreeSet<>(before.contracts().keySet());
            editions.forEach(edition -> contracts.add(edition.row().contract()));
            if (only == null) {
                faults.addAll(before.outsiders());
            } else {
                contracts.retainAll(List.of(only.value()));
            }
            List<SealedRow> looked = new ArrayList<>();
            contracts.forEach(contract -> looked.addAll(contract(contract)));
            if (only == null) {
                faults.addAll(LedgerCheck.strays(editions, files));
                faults.addAll(snapshots.others());
                faults.addAll(templates.others());
            }
            return new Verdict(
                    looked.size(),
                    looked.stream().mapToInt(edition -> edition.files().size()).sum(),
                    snapshots.count(),
                    templates.count(),
                    (int) looked.stream().filter(SealedRow::isOld).count(),
                    faults);
        }

        private List<SealedRow> contract(String contract) {
            List<SealedRow> its = editions.stream()
                    .filter(edition -> edition.row().contract().equals(contract))
                    .toList();
            Witness after =
                    Surroundings.isContract(contract) ? archive.witness(new ContractId(contract)) : Witness.NONE;
            faults.addAll(LedgerCheck.contract(its));
            faults.addAll(WitnessCheck.contract(its, before.witness(contract), after));
            for (SealedRow edition : its) {
                faults.addAll(
                        FileCheck.edition(edition, FileCheck.list(archive.root(), contract + "/" + edition.name())));
                faults.addAll(snapshots.edition(edition));
                faults.addAll(templates.edition(edition));
            }
            faults.addAll(before.strangers(contract, its, after));
            return its;
        }
    }
}
