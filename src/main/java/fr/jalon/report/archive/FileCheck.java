package fr.jalon.report.archive;

import fr.jalon.edition.RawLedger.FileRow;
import fr.jalon.file.Sentence;
import fr.jalon.report.Archive;
import fr.jalon.report.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether the files of an edition are those that the ledger has, byte for byte, and no others. */
final class FileCheck {
    private FileCheck() {}

    /** @param found what stands in its folder, by name */
    static List<Fault> edition(SealedRow edition, SortedMap<String, Path> found) {
        List<Fault> faults = new ArrayList<>();
        for (FileRow file : edition.files()) {
            Path place = found.get(file.name());
            if (place == null) {
                faults.add(edition.fault(Sentence.of("le fichier « {} » manque.", file.name())));
            } else if (!isAsSealed(place, file)) {
                faults.add(edition.fault(
                        Sentence.of("le fichier « {} » n'est plus celui qui a été scellé.", file.name())));
            }
        }
        found.keySet().stream()
                .filter(name ->
                        edition.files().stream().noneMatch(file -> file.name().equals(name)))
                .forEach(name ->
                        faults.add(edition.fault(Sentence.of("le fichier « {} » n'en fait pas partie.", name))));
        return faults;
    }

    /**
     * What stands in a folder, by name, but for what is not in its place yet; nothing when there is no such folder, or when
     * the name, which a spoiled row may give, is none.
     */
    static SortedMap<String, Path> list(Path parent, String name) {
        SortedMap<String, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(parent.resolve(name))) {
            for (Path path : inside) {
                if (!path.getFileName().toString().startsWith(Archive.ASIDE)) {
                    found.put(path.getFileName().toString(), path);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException | InvalidPathException nothingThere) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isAsSealed(Path place, FileRow file) {
        try {
            byte[] content = Files.readAllBytes(place);
            return file.size().equals("" + content.length) && file.sha256().equals(Sha256.hex(content));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
