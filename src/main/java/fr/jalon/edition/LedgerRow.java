package fr.jalon.edition;

import fr.jalon.edition.RawLedger.FileRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of editions, each column as its text.
 *
 * @param frozenAt absent, as is {@code program}, from editions older than these columns
 */
public record LedgerRow(
        String id,
        String contract,
        String kind,
        String year,
        String edition,
        String revision,
        String snapshot,
        @Nullable String frozenAt,
        String templates,
        @Nullable String program,
        String author,
        String sealedAt,
        @Nullable String previous,
        String chain) {
    static LedgerRow of(Edition edition) {
        return new LedgerRow(
                "" + edition.id(),
                edition.contract().value(),
                edition.kind().name(),
                "" + edition.year(),
                "" + edition.number().edition(),
                "" + edition.number().revision(),
                edition.snapshot(),
                edition.frozenAt() == null ? null : "" + edition.frozenAt().toEpochMilli(),
                edition.templates(),
                edition.program(),
                edition.author(),
                "" + edition.sealedAt().toEpochMilli(),
                edition.previous(),
                edition.chain());
    }

    /** The name of the edition, as far as its columns tell. */
    public String name() {
        String document = Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .map(DocumentKind::slug)
                .findFirst()
                .orElse(kind);
        return EditionName.of(contract, document, year, revision.equals("0") ? edition : edition + "." + revision);
    }

    /** Whether the chain hash is the one that the other columns and the files give. */
    public boolean isIntact(List<FileRow> files) {
        return chain.equals(EditionChain.link(this, files));
    }
}
