package fr.jalon.cli;

import fr.jalon.dossier.FileImport;
import fr.jalon.dossier.ImportOutcome;
import fr.jalon.file.FileRefused;
import fr.jalon.file.TextFile;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--dry-run",
            description = "Essai à blanc : dit ce qui changerait, ou toutes les erreurs, et n’écrit rien.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Settings settings = Settings.read(Workplace.home(), System.getenv());
        int refused;
        if (dryRun) {
            try (Workplace workplace = Workplace.openWithoutTrace(settings)) {
                String author = workplace.author();
                refused = workplace.imports().rehearse(imports -> takeAll(imports, author));
            }
            out().println("Essai à blanc : rien n’a été écrit.");
        } else {
            try (Workplace workplace = Workplace.open(settings)) {
                refused = takeAll(workplace.imports(), workplace.author());
                workplace.planner().plan();
            }
        }
        return refused == 0 ? 0 : 1;
    }

    /** Takes every file, after a refused one too, so that all errors of all files are told; returns how many were refused. */
    private int takeAll(FileImport imports, String author) {
        int refused = 0;
        for (Path file : files) {
            try {
                tell(file, imports.importFile(file, author));
            } catch (FileRefused e) {
                refused++;
                err().println(e.getMessage());
                err().println(TextFile.nameOf(file)
                        + (dryRun ? " : serait refusé, rien ne changerait." : " : refusé, rien n’a changé."));
            }
        }
        return refused;
    }

    private void tell(Path file, ImportOutcome outcome) {
        out().println(TextFile.nameOf(file) + " : " + outcome.sentence());
        if (dryRun) {
            outcome.first().forEach(line -> out().println("    " + line));
            if (outcome.others() > 0) {
                out().println("    … et " + outcome.others() + " de plus");
            }
        }
    }
}
