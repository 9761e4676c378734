package fr.jalon.report;

import fr.jalon.edition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A report in the archive.
 *
 * @param file its PDF in the archive
 * @param isNew false when nothing had changed since this edition was sealed
 */
public record IssuedReport(Edition edition, Path file, int pages, boolean isNew) {
    /** Copies the document, whole or not at all, and returns where it is; the folder is made when missing. */
    public Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(file.getFileName().toString());
        Path half = Files.createTempFile(folder, ".jalon", ".part");
        Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
        return Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
