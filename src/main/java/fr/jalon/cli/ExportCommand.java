package fr.jalon.cli;

import fr.jalon.contract.ContractId;
import fr.jalon.dossier.FileExport;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A contract and its results out of the base, as the two files that the import reads. */
@Command(
        name = "export",
        description =
                "Écrit un contrat (.yaml) et ses résultats (.csv) ; importés à nouveau, les deux fichiers ne changent rien.")
final class ExportCommand extends Help implements Callable<Integer> {
    @Parameters(paramLabel = "CONTRAT", description = "Identifiant du contrat, par exemple loue-lison-2.")
    private String contract = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DOSSIER",
            description = "Où écrire les deux fichiers ; ceux du même nom sont remplacés.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        ContractId id = contractId(contract);
        OutputFolder.require(folder);
        try (Workplace workplace = Workplace.open(Settings.read(Workplace.home(), System.getenv()))) {
            FileExport.Exported exported = new FileExport(workplace.database()).export(id, folder);
            out().println("Contrat : " + exported.contract().toAbsolutePath());
            out().println("Résultats : " + exported.results().toAbsolutePath() + " (" + exported.rows()
                    + (exported.rows() > 1 ? " lignes)" : " ligne)"));
        }
        return 0;
    }
}
