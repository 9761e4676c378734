package fr.jalon.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that belong together. Each is written whole beside its place; then all take their places, or none does and
 * what stood there stays.
 */
public final class NewFiles implements AutoCloseable {
    private final Path folder;
    private final List<NewFile> files = new ArrayList<>();

    /** The folder is made when it is missing. */
    public NewFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** What writes one file. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** A file that waits beside its place, and what it is to replace, kept until all have taken their places. */
    private record NewFile(Path place, Path part, @Nullable Path old) {}

    /** Writes one file, in UTF-8, and has it safely on the disk. */
    public void add(String name, Content content) throws IOException {
        Path part = begin(name);
        try (BufferedWriter out = Files.newBufferedWriter(part, UTF_8)) {
            content.writeTo(out);
        }
        force(part);
    }

    /** Writes one file, byte for byte, and has it safely on the disk. */
    public void add(String name, byte[] content) throws IOException {
        Path part = begin(name);
        Files.write(part, content);
        force(part);
    }

    private Path begin(String name) throws IOException {
        Path place = folder.resolve(name);
        Path part = besides();
        files.add(new NewFile(place, part, Files.exists(place) ? besides() : null));
        return part;
    }

    private static void force(Path part) throws IOException {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private Path besides() throws IOException {
        return Files.createTempFile(folder, ".jalon", ".part");
    }

    /** Puts every file in its place, and returns the places. */
    public List<Path> publish() throws IOException {
        for (NewFile file : files) {
            if (file.old() != null) {
                Files.copy(file.place(), file.old(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<NewFile> placed = new ArrayList<>();
        try {
            for (NewFile file : files) {
                move(file.part(), file.place());
                placed.add(file);
            }
        } catch (IOException e) {
            for (NewFile file : placed) {
                takeBack(file);
            }
            throw e;
        }
        return files.stream().map(NewFile::place).toList();
    }

    private static void takeBack(NewFile file) throws IOException {
        if (file.old() == null) {
            Files.delete(file.place());
        } else {
            move(file.old(), file.place());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing of what was not put in its place. */
    @Override
    public void close() throws IOException {
        for (NewFile file : files) {
            Files.deleteIfExists(file.part());
            if (file.old() != null) {
                Files.deleteIfExists(file.old());
            }
        }
    }
}
