package fr.jalon.report;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/** The files of the editions: one folder an edition, each file whole or not there. */
public final class Archive {
    private final Path root;

    public Archive(Path root) {
        this.root = root;
    }

    /** Where the file of a sealed edition stands. */
    public Path file(Edition edition) {
        return file(edition.contract(), edition.kind(), edition.year(), edition.number());
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

    /**
     * The document of an edition, byte for byte as it was sealed.
     *
     * @throws ReportRefused when its file is gone or is no longer the one that was sealed
     */
    public byte[] read(Edition edition) {
        Path file = file(edition);
        try {
            byte[] content = Files.readAllBytes(file);
            if (edition.files().contains(fileOf(file, content))) {
                return content;
            }
            throw notAsSealed(edition, file, "a changé depuis qu’il a été scellé");
        } catch (IOException e) {
            throw notAsSealed(edition, file, "manque ou ne peut pas être lu");
        }
    }

    private static ReportRefused notAsSealed(Edition edition, Path file, String what) {
        return new ReportRefused(
                ReportRefused.Kind.ALTERED,
                "Le fichier de l’édition " + edition.number() + " " + what + " : " + file
                        + ". Reprenez-le dans une sauvegarde du dossier des données.");
    }

    /** What the ledger keeps of a file: its name, its size and its hash. */
    static EditionFile fileOf(Path file, byte[] content) {
        return new EditionFile(file.getFileName().toString(), content.length, Sha256.hex(content));
    }

    /**
     * Writes the document under its name, for whoever has just put the edition on the ledger in a transaction still
     * open. A file left there by a run that died before its ledger row is replaced: only the ledger makes an edition.
     */
    void write(Path file, byte[] content) {
        Path folder = Objects.requireNonNull(file.getParent());
        try {
            Files.createDirectories(folder);
            removeHalves(folder);
            Path half = Files.createTempFile(folder, ".jalon", ".part");
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What runs that died in the middle of writing left; nobody else writes here while the ledger's row is ours. */
    private static void removeHalves(Path folder) throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, ".jalon*.part")) {
            for (Path half : halves) {
                Files.delete(half);
            }
        }
    }
}
