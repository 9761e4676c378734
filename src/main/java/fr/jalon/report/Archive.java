package fr.jalon.report;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The files of the editions: one folder an edition, each file whole or not there. */
public final class Archive {
    private final Path root;

    public Archive(Path root) {
        this.root = root;
    }

    /** Where the file of an edition stands, or will. */
    public Path file(ContractId contract, DocumentKind kind, int year, EditionNumber number) {
        String document = switch (kind) {
            case ANNUAL_REPORT -> "rapport-annuel";
            case FINAL_EVALUATION -> "evaluation-finale";
        };
        String name = String.format(Locale.ROOT, "%s-%s-%d-edition-%s.pdf", contract, document, year, number);
        return root.resolve(contract.value())
                .resolve(name.substring(0, name.length() - 4))
                .resolve(name);
    }

    byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document under its name. A file left there by a run that died before its ledger row is replaced: only
     * the ledger makes an edition.
     */
    EditionFile write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), ".jalon", ".part");
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new EditionFile(file.getFileName().toString(), content.length, SnapshotJson.sha256(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
