package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import fr.jalon.contract.ContractStore;
import fr.jalon.file.FileRefused;
import fr.jalon.file.Problem;
import fr.jalon.result.MeasuredContract;
import fr.jalon.result.Result;
import fr.jalon.result.ResultRow;
import fr.jalon.result.ResultStore;
import fr.jalon.result.ResultsFile;
import fr.jalon.result.ResultsMerge;
import fr.jalon.result.ResultsMerge.Merged;
import fr.jalon.result.ResultsReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * One results file on its way in. It is read and checked beside whoever writes, since that takes longest; then it is
 * stored, all or nothing, while nobody else writes to its contracts. When they changed in between, it is checked again.
 */
final class ResultsImport {
    /** Where «today» is when a results file is read: the westernmost clock of a contract would only be stricter. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path path;
    private final String author;
    private final Instant now;

    ResultsImport(Path path, String author, Instant now) {
        this.path = path;
        this.author = author;
        this.now = now;
    }

    /** What a contract was when the file was checked against it: what is declared, and how many rows it had. */
    private record Basis(Dossier dossier, long results) {
        static Optional<Basis> of(Handle handle, ContractId id) {
            return new DossierStore(handle)
                    .find(id)
                    .map(dossier ->
                            new Basis(dossier, handle.attach(ResultStore.class).size(id)));
        }

        MeasuredContract measured() {
            return new MeasuredContract(dossier.contract(), dossier.perimeters(), dossier.indicators());
        }
    }

    /** A file found right: what it brings to its contracts, as these were. */
    record Checked(Map<ContractId, Basis> bases, List<Merged> merges) {
        private boolean stillHolds(Handle handle) {
            return bases.entrySet().stream()
                    .allMatch(basis -> Basis.of(handle, basis.getKey()).equals(Optional.of(basis.getValue())));
        }

        /** Whether the file brings nothing that is not stored: then no one need be kept waiting. */
        boolean isNothing() {
            return merges.stream().allMatch(merged -> merged.inserts().isEmpty());
        }

        ImportOutcome outcome() {
            return ImportOutcome.of(merges);
        }
    }

    /** Stores what the file brings, checked again when its contracts are no longer what they were. */
    ImportOutcome store(Handle handle, Checked checked) {
        lock(handle, checked);
        Checked sure = checked.stillHolds(handle) ? checked : check(handle);
        ResultStore results = handle.attach(ResultStore.class);
        sure.merges().forEach(merged -> results.insertNew(merged.inserts()));
        return sure.outcome();
    }

    /** In one order, whatever the order of the file: two imports that each wait for the other would wait forever. */
    private static void lock(Handle handle, Checked checked) {
        ContractStore contracts = handle.attach(ContractStore.class);
        checked.bases().keySet().stream()
                .sorted(Comparator.comparing(ContractId::value))
                .forEach(contracts::lock);
    }

    /** Reads the file against what is stored now; changes nothing. */
    Checked check(Handle handle) {
        Map<ContractId, Basis> bases = new HashMap<>();
        ResultsFile file = new ResultsReader(
                        id -> {
                            Optional<Basis> basis = Basis.of(handle, id);
                            basis.ifPresent(found -> bases.put(id, found));
                            return basis.map(Basis::measured);
                        },
                        LocalDate.ofInstant(now, PARIS))
                .read(path);
        List<Merged> merges = new ArrayList<>();
        file.rows().forEach((contract, rows) -> merges.add(merge(handle, file.name(), contract, rows, bases)));
        List<Problem> problems =
                merges.stream().flatMap(merged -> merged.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new FileRefused(problems);
        }
        return new Checked(bases, merges);
    }

    private Merged merge(
            Handle handle, String file, ContractId contract, List<ResultRow> rows, Map<ContractId, Basis> bases) {
        ZoneId zone =
                Objects.requireNonNull(bases.get(contract)).dossier().contract().timeZone();
        try (Stream<Result> stored = handle.attach(ResultStore.class).stream(contract)) {
            return new ResultsMerge(file, zone, author, now).merge(stored::iterator, rows);
        }
    }
}
