package fr.jalon.edition;

import fr.jalon.contract.ContractId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issued report. Never changed: a correction is a new edition.
 *
 * @param id given by the ledger; 0 before the row is stored
 * @param snapshot SHA-256 of the frozen data that it was made from
 * @param templates SHA-256 of the template set that drew it
 * @param author who asked, for example {@code cli:root}
 * @param previous chain hash of the contract's edition before this one; absent for the first
 * @param chain SHA-256 over everything above and {@code previous}: one changed byte breaks every later link
 */
public record Edition(
        long id,
        ContractId contract,
        DocumentKind kind,
        int year,
        EditionNumber number,
        String snapshot,
        String templates,
        List<EditionFile> files,
        String author,
        Instant sealedAt,
        @Nullable String previous,
        String chain) {
    public Edition {
        files = List.copyOf(files);
    }

    /** The first edition of a contract, before the ledger stores it. */
    public static Edition of(
            ContractId contract,
            DocumentKind kind,
            int year,
            EditionNumber number,
            String snapshot,
            String templates,
            List<EditionFile> files,
            String author,
            Instant sealedAt) {
        var open = new Edition(0, contract, kind, year, number, snapshot, templates, files, author, sealedAt, null, "");
        return open.after(null);
    }

    /** The same edition as the next link of a chain. */
    public Edition after(@Nullable String last) {
        return new Edition(
                id,
                contract,
                kind,
                year,
                number,
                snapshot,
                templates,
                files,
                author,
                sealedAt,
                last,
                EditionChain.link(this, last));
    }

    /** Whether the chain hash is the one that the other fields give. */
    public boolean isIntact() {
        return chain.equals(EditionChain.link(this, previous));
    }
}
