package fr.jalon.cli;

import fr.jalon.report.ReportRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a document is asked for: refused before the work begins, not after an edition is sealed. */
final class OutputFolder {
    private OutputFolder() {}

    /** Makes the folder when it is missing, and tries to write in it. */
    static void require(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".jalon", ".essai"));
        } catch (IOException e) {
            throw new ReportRefused("On ne peut pas écrire dans le dossier « " + folder.toAbsolutePath()
                    + " » : donnez à « -o » un dossier, avec le droit d’y écrire.");
        }
    }
}
