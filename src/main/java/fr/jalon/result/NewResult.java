package fr.jalon.result;

import org.jspecify.annotations.Nullable;

/**
 * A result to insert. It may correct a row of the same batch, whose id the ledger has not given yet.
 *
 * @param result whole when it is a first value or corrects a stored row; else still without what it replaces
 * @param replacesIndex place in the batch, always earlier, of the row that it corrects
 * @param reason of that correction
 */
public record NewResult(
        Result result,
        @Nullable Integer replacesIndex,
        @Nullable String reason) {
    public NewResult {
        if ((replacesIndex == null) != (reason == null)) {
            throw new IllegalArgumentException("a correction within a batch has a place and a reason");
        }
    }

    /** The row to store, once the corrected one of the batch has this id. */
    public Result replacing(long id) {
        if (replacesIndex == null) {
            throw new IllegalStateException("this row corrects none of its batch");
        }
        return new Result(
                result.id(),
                result.contract(),
                result.indicator(),
                result.period(),
                result.detail(),
                result.cell(),
                result.collectedOn(),
                result.source(),
                result.comment(),
                result.evidence(),
                result.evidenceSha256(),
                result.author(),
                result.recordedAt(),
                id,
                reason);
    }
}
