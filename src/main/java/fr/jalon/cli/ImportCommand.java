package fr.jalon.cli;

import fr.jalon.dossier.FileImport;
import fr.jalon.file.FileRefused;
import fr.jalon.file.TextFile;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Contract files (YAML) and results files (CSV) into the base: each file whole, or not at all. */
@Command(
        name = "import",
        description =
                "Importe des fichiers de contrat (.yaml) et de résultats (.csv), chacun en entier ou pas du tout.")
final class ImportCommand extends Help implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description = "Dans l’ordre donné ; un contrat doit précéder ses résultats.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = out();
        PrintWriter err = err();
        int refused = 0;
        try (Workplace workplace = Workplace.open(Settings.read(Workplace.home(), System.getenv()))) {
            for (Path file : files) {
                try {
                    FileImport.Outcome outcome = workplace.imports().importFile(file, workplace.author());
                    out.println(TextFile.nameOf(file) + " : " + outcome.sentence());
                } catch (FileRefused e) {
                    refused++;
                    err.println(e.getMessage());
                    err.println(TextFile.nameOf(file) + " : refusé, rien n’a changé.");
                }
            }
            workplace.planner().plan();
        }
        return refused == 0 ? 0 : 1;
    }
}
