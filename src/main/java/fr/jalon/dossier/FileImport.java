package fr.jalon.dossier;

import fr.jalon.contract.ContractStore;
import fr.jalon.db.Database;
import fr.jalon.file.FileRefused;
import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import fr.jalon.file.TextFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/** Takes a contract file or a results file into the database: the whole file in one transaction, or nothing of it. */
public final class FileImport {
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
            DossierChanges changes = write(handle -> {
                handle.attach(ContractStore.class).lock(dossier.contract().id());
                return new DossierStore(handle).save(dossier);
            });
            return ImportOutcome.of(changes);
        } catch (DossierRefused e) {
            throw new FileRefused(e.reasons().stream()
                    .map(reason -> Problem.ofFile(TextFile.nameOf(path), reason.rule(), reason.remedy()))
                    .toList());
        }
    }

    /** Read and checked beside whoever writes, since that takes longest; in a rehearsal there is but one transaction. */
    private ImportOutcome importResults(Path path, String author) {
        var file = new ResultsImport(path, author, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (rehearsal != null) {
            return write(handle -> file.store(handle, file.check(handle)));
        }
        ResultsImport.Checked checked = database.reads().inTransaction(file::check);
        return checked.isNothing() ? checked.outcome() : write(handle -> file.store(handle, checked));
    }

    private static FileRefused refused(Path path, String rule, String remedy) {
        return new FileRefused(List.of(Problem.ofFile(TextFile.nameOf(path), rule, remedy)));
    }
}
