package fr.jalon.cli;

import fr.jalon.report.ReportRefused;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a document is asked for: refused before the work begins, not after an edition is sealed. */
final class OutputFolder {
    private OutputFolder() {}

    /** Makes nothing: the folder, or the nearest one above it that is there, must be one that can be written in. */
    static void require(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new ReportRefused("On ne peut pas écrire dans le dossier « " + folder.toAbsolutePath()
                    + " » : donnez à « -o » un dossier, avec le droit d’y écrire.");
        }
    }
}
