package fr.jalon.report;

import fr.jalon.edition.Edition;
import fr.jalon.edition.Format;
import fr.jalon.file.NewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A report in the archive.
 *
 * @param files its files in the archive, one a format
 * @param isNew false when nothing had changed since this edition was sealed
 */
public record IssuedReport(Edition edition, List<Path> files, int pages, boolean isNew) {
    public IssuedReport {
        files = List.copyOf(files);
    }

    /** The one to be printed. */
    public Path pdf() {
        return files.stream()
                .filter(file -> file.toString().endsWith("." + Format.PDF.extension()))
                .findFirst()
                .orElseThrow();
    }

    /** Copies every file, all of them whole or none, and returns where they are; the folder is made when missing. */
    public List<Path> copyTo(Path folder) throws IOException {
        try (NewFiles copies = new NewFiles(folder)) {
            for (Path file : files) {
                copies.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return copies.publish();
        }
    }
}
