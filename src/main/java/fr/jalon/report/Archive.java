package fr.jalon.report;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionName;
import fr.jalon.edition.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the editions: one folder an edition, whole or not there, and beside them the witness of their contract. */
public final class Archive {
    /** How the name of what is not in its place yet begins. */
    public static final String ASIDE = ".jalon-";

    /** The file of the witness in the folder of a contract. */
    public static final String WITNESS = "temoin.txt";

    private final Path root;

    public Archive(Path root) {
        this.root = root;
    }

    /** Where the folders of the contracts stand. */
    public Path root() {
        return root;
    }

    /** Where the files of a sealed edition stand, in the order of the ledger. */
    public List<Path> files(Edition edition) {
        return edition.files().stream()
                .map(file -> folder(edition.name()).resolve(file.name()))
                .toList();
    }

    /** Where the file of an edition in that format stands, or would. */
    public Path file(EditionName name, Format format) {
        return folder(name).resolve(name.file(format));
    }

    /**
     * A file of an edition, byte for byte as it was sealed.
     *
     * @throws ReportRefused when it is gone or is no longer the one that was sealed
     */
    public byte[] read(Edition edition, EditionFile file) {
        Path place = folder(edition.name()).resolve(file.name());
        try {
            byte[] content = Files.readAllBytes(place);
            if (file.equals(fileOf(file.name(), content))) {
                return content;
            }
            throw notAsSealed(edition, place, "a changé depuis qu’il a été scellé");
        } catch (IOException e) {
            throw notAsSealed(edition, place, "manque ou ne peut pas être lu");
        }
    }

    private static ReportRefused notAsSealed(Edition edition, Path file, String what) {
        return new ReportRefused(
                ReportRefused.Kind.ALTERED,
                "Le fichier de l’édition " + edition.number() + " " + what + " : " + file
                        + ". Reprenez-le dans une sauvegarde du dossier des données.");
    }

    /** The file of an edition in that format; empty when it was not issued in it. */
    public static Optional<EditionFile> find(Edition edition, Format format) {
        return edition.files().stream()
                .filter(file -> file.format().filter(format::equals).isPresent())
                .findFirst();
    }

    /** What the ledger keeps of a file: its name, its size and its hash. */
    static EditionFile fileOf(String name, byte[] content) {
        return new EditionFile(name, content.length, Sha256.hex(content));
    }

    /** What the ledger keeps of the files of an edition, in the order of the formats. */
    static List<EditionFile> filesOf(EditionName name, Map<Format, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> fileOf(name.file(file.getKey()), file.getValue()))
                .toList();
    }

    /** What was sealed of a contract, told beside the ledger. */
    public Witness witness(ContractId contract) {
        try {
            return Witness.read(witnessFile(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever holds the contract in a transaction. */
    void witness(ContractId contract, Witness witness) {
        try {
            witness.write(witnessFile(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the files beside their place, for whoever holds the contract in a transaction. What runs that died left there
     * goes: nobody else writes here meanwhile.
     */
    void draft(EditionName name, Map<Format, byte[]> files) {
        Path draft = draftOf(name);
        try {
            Files.createDirectories(contract(name.contract()));
            removeDrafts(name.contract());
            Files.createDirectory(draft);
            for (Map.Entry<Format, byte[]> file : files.entrySet()) {
                Disk.create(draft.resolve(name.file(file.getKey())), file.getValue());
            }
            Disk.sync(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives the draft its place, as the last thing before the transaction commits. A folder that a run left there that died
     * before its ledger row is replaced: only the ledger makes an edition.
     */
    void place(EditionName name) {
        try {
            Disk.remove(folder(name));
            Disk.place(draftOf(name), folder(name));
            Disk.sync(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeDrafts(ContractId contract) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(contract(contract), ASIDE + "*")) {
            for (Path draft : drafts) {
                Disk.remove(draft);
            }
        }
    }

    private Path contract(ContractId contract) {
        return root.resolve(contract.value());
    }

    private Path folder(EditionName name) {
        return contract(name.contract()).resolve(name.toString());
    }

    private Path draftOf(EditionName name) {
        return contract(name.contract()).resolve(ASIDE + name);
    }

    private Path witnessFile(ContractId contract) {
        return contract(contract).resolve(WITNESS);
    }
}
