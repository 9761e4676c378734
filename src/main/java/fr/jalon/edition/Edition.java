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
 * @param frozenAt when they were frozen; absent, as is {@code program}, from editions older than their columns
 * @param templates SHA-256 of the template set that drew it
 * @param program version of the Jalon that drew it
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
        @Nullable Instant frozenAt,
        String templates,
        @Nullable String program,
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
            EditionName name,
            String snapshot,
            @Nullable Instant frozenAt,
            String templates,
            @Nullable String program,
            List<EditionFile> files,
            String author,
            Instant sealedAt) {
        var open = new Edition(
                0,
                name.contract(),
                name.kind(),
                name.year(),
                name.number(),
                snapshot,
                frozenAt,
                templates,
                program,
                files,
                author,
                sealedAt,
                null,
                "");
        return open.after(null);
    }

    public EditionName name() {
        return new EditionName(contract, kind, year, number);
    }

    /** The same edition as the next link of a chain. */
    public Edition after(@Nullable String last) {
        var next = with(last, "");
        return next.with(last, EditionChain.link(next));
    }

    /** Whether the chain hash is the one that the other fields give. */
    public boolean isIntact() {
        return chain.equals(EditionChain.link(this));
    }

    private Edition with(@Nullable String last, String link) {
        return new Edition(
                id, contract, kind, year, number, snapshot, frozenAt, templates, program, files, author, sealedAt, last,
                link);
    }
}
