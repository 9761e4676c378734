package fr.jalon.edition;

import fr.jalon.edition.RawLedger.FileRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The hash that ties an edition to all that it says and to the edition before it. */
final class EditionChain {
    private EditionChain() {}

    static String link(Edition edition) {
        List<EditionFile> files = edition.files();
        return link(
                LedgerRow.of(edition),
                IntStream.range(0, files.size())
                        .mapToObj(i -> new FileRow(
                                "" + edition.id(),
                                "" + i,
                                files.get(i).name(),
                                "" + files.get(i).size(),
                                files.get(i).sha256()))
                        .toList());
    }

    /**
     * SHA-256, in lower-case hexadecimal, over the columns in a fixed order, each as its length in UTF-8 bytes, a colon and
     * its text, so that no two editions read alike. The id is left out: it is the database's.
     */
    static String link(LedgerRow row, List<FileRow> files) {
        var digest = sha256();
        for (var field : fields(row, files)) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What editions of before the program was recorded do not have is left out of theirs: their hash stays what it was. */
    private static List<String> fields(LedgerRow row, List<FileRow> files) {
        List<String> fields = new ArrayList<>(List.of(
                row.contract(),
                row.kind(),
                row.year(),
                row.edition() + "." + row.revision(),
                row.snapshot(),
                row.templates(),
                "" + files.size()));
        for (var file : files) {
            fields.addAll(List.of(file.name(), file.size(), file.sha256()));
        }
        fields.addAll(List.of(row.author(), row.sealedAt(), Objects.requireNonNullElse(row.previous(), "")));
        if (row.program() != null || row.frozenAt() != null) {
            fields.add(Objects.requireNonNullElse(row.program(), ""));
            fields.add(Objects.requireNonNullElse(row.frozenAt(), ""));
        }
        return fields;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
