package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.file.FileRefused;
import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import fr.jalon.file.TextFile;
import fr.jalon.result.MeasuredContract;
import fr.jalon.result.ResultStore;
import fr.jalon.result.ResultsFile;
import fr.jalon.result.ResultsMerge;
import fr.jalon.result.ResultsMerge.Merged;
import fr.jalon.result.ResultsReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/** Takes a contract file or a results file into the database: the whole file in one transaction, or nothing of it. */
public final class FileImport {
    /** Where «today» is when a results file is read: the westernmost clock of a contract would only be stricter. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The savepoint to which a refused file goes back. */
    private static final String FILE = "file";

    private final Database database;
    private final InstantSource clock;
    private final @Nullable Handle rehearsal;

    public FileImport(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.rehearsal = null;
    }

    private FileImport(Database database, InstantSource clock, Handle rehearsal) {
        this.database = database;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /**
     * Does what it is given with an import that writes nothing: each file sees those before it, and all is rolled back
     * at the end. Nobody else writes meanwhile.
     */
    public <R> R rehearse(Function<FileImport, R> work) {
        return database.writes().withHandle(handle -> {
            handle.begin();
            try {
                return work.apply(new FileImport(database, clock, handle));
            } finally {
                handle.rollback();
            }
        });
    }

    /** All that one file does, or nothing of it. */
    private <R> R write(HandleCallback<R, RuntimeException> file) {
        if (rehearsal == null) {
            return database.writes().inTransaction(file);
        }
        rehearsal.savepoint(FILE);
        try {
            R done = file.withHandle(rehearsal);
            rehearsal.releaseSavepoint(FILE);
            return done;
        } catch (RuntimeException refused) {
            rehearsal.rollbackToSavepoint(FILE);
            throw refused;
        }
    }

    /**
     * Reads the file by its ending, {@code .yaml}, {@code .yml} or {@code .csv}, and stores what it brings.
     *
     * @param author who imports, for example {@code cli:root}
     * @throws FileRefused with every problem of the file; nothing has changed then
     */
    public ImportOutcome importFile(Path path, String author) {
        String name = TextFile.nameOf(path).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return importResults(path, author);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return importContract(path);
        }
        throw refused(
                path,
                Sentence.of("ce genre de fichier n’est pas connu"),
                Sentence.of("donner un contrat (.yaml) ou des résultats (.csv)"));
    }

    private ImportOutcome importContract(Path path) {
        Dossier dossier = new DossierReader().read(path);
        try {
            DossierChanges changes = write(handle -> new DossierStore(handle).save(dossier));
            return ImportOutcome.of(changes);
        } catch (DossierRefused e) {
            throw new FileRefused(e.reasons().stream()
                    .map(reason -> Problem.ofFile(TextFile.nameOf(path), reason.rule(), reason.remedy()))
                    .toList());
        }
    }

    private ImportOutcome importResults(Path path, String author) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return write(handle -> {
            Map<ContractId, Dossier> dossiers = new HashMap<>();
            ResultsFile file =
                    new ResultsReader(id -> find(handle, id, dossiers), LocalDate.ofInstant(now, PARIS)).read(path);
            ResultStore results = handle.attach(ResultStore.class);
            List<Merged> merges = new ArrayList<>();
            file.rows().forEach((contract, rows) -> {
                ZoneId zone = Objects.requireNonNull(dossiers.get(contract))
                        .contract()
                        .timeZone();
                merges.add(new ResultsMerge(file.name(), zone, author, now).merge(results.list(contract), rows));
            });
            List<Problem> problems = merges.stream()
                    .flatMap(merged -> merged.problems().stream())
                    .toList();
            if (!problems.isEmpty()) {
                throw new FileRefused(problems);
            }
            merges.forEach(merged -> results.insertNew(merged.inserts()));
            return ImportOutcome.of(merges);
        });
    }

    private static Optional<MeasuredContract> find(Handle handle, ContractId id, Map<ContractId, Dossier> known) {
        Optional<Dossier> dossier = new DossierStore(handle).find(id);
        dossier.ifPresent(found -> known.put(id, found));
        return dossier.map(found -> new MeasuredContract(found.contract(), found.perimeters(), found.indicators()));
    }

    private static FileRefused refused(Path path, String rule, String remedy) {
        return new FileRefused(List.of(Problem.ofFile(TextFile.nameOf(path), rule, remedy)));
    }
}
