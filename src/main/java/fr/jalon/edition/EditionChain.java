package fr.jalon.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hash that ties an edition to all that it says and to the edition before it. */
final class EditionChain {
    private EditionChain() {}

    /**
     * SHA-256, in lower-case hexadecimal, over the fields in the order of the record, each as its length in UTF-8 bytes,
     * a colon and its text, so that no two editions read alike. The id is left out: it is the database's.
     */
    static String link(Edition edition, @Nullable String previous) {
        var digest = sha256();
        for (var field : fields(edition, previous)) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> fields(Edition edition, @Nullable String previous) {
        List<String> fields = new ArrayList<>(List.of(
                edition.contract().value(),
                edition.kind().name(),
                "" + edition.year(),
                edition.number().edition() + "." + edition.number().revision(),
                edition.snapshot(),
                edition.templates(),
                "" + edition.files().size()));
        for (var file : edition.files()) {
            fields.addAll(List.of(file.name(), "" + file.size(), file.sha256()));
        }
        fields.addAll(
                List.of(edition.author(), "" + edition.sealedAt().toEpochMilli(), previous == null ? "" : previous));
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
