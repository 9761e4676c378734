package fr.jalon.dossier;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.file.NewFiles;
import fr.jalon.file.Sentence;
import fr.jalon.result.ResultStore;
import fr.jalon.result.ResultsWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Writes a contract and its results to the two files that {@link FileImport} reads, both of one moment, both or
 * neither. Imported again they change nothing.
 */
public final class FileExport {
    private final Database database;

    public FileExport(Database database) {
        this.database = database;
    }

    /**
     * Where the two files stand.
     *
     * @param rows how many results are in the second, corrected ones included
     */
    public record Exported(Path contract, Path results, long rows) {}

    /**
     * Writes {@code <id>.yaml} and {@code <id>.csv} in the folder.
     *
     * @throws ExportRefused when the contract is not known, or the folder cannot be written in
     */
    public Exported export(ContractId id, Path folder) {
        return database.reads().inTransaction(handle -> {
            Dossier dossier = requireDossier(handle, id);
            try {
                return write(handle, dossier, folder);
            } catch (IOException | UncheckedIOException e) {
                throw new ExportRefused(
                        Sentence.of(
                                "L'export n'a pas pu être écrit dans « {} » ({}) : rien n'y a changé. Vérifiez la place libre, le droit d'y écrire, et qu'aucun dossier n'y porte le nom d'un des deux fichiers.",
                                folder.toAbsolutePath(),
                                String.valueOf(e.getMessage())),
                        e);
            }
        });
    }

    private static Exported write(Handle handle, Dossier dossier, Path folder) throws IOException {
        ContractId id = dossier.contract().id();
        long[] rows = new long[1];
        try (NewFiles files = new NewFiles(folder)) {
            files.add(id + ".yaml", out -> out.write(new DossierWriter(dossier).write()));
            files.add(id + ".csv", out -> {
                try (var results = new ResultsWriter(out)) {
                    handle.attach(ResultStore.class).forEach(id, results::write);
                    rows[0] = results.rows();
                }
            });
            List<Path> places = files.publish();
            return new Exported(places.get(0), places.get(1), rows[0]);
        }
    }

    private static Dossier requireDossier(Handle handle, ContractId id) {
        var dossiers = new DossierStore(handle);
        return dossiers.find(id).orElseThrow(() -> new ExportRefused(UnknownContract.sentence(id, dossiers.list())));
    }
}
