package fr.jalon.result;

import fr.jalon.contract.ContractId;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, as it was entered. Rows are never changed: a correction is a new row that names the one it
 * replaces, with its reason.
 *
 * @param id given by the ledger; 0 before the row is stored
 * @param detail empty for the whole, or one part of a breakdown such as {@code SEX=F}
 * @param collectedOn the day the value was collected, not the period that it covers
 * @param evidence name of the file that proves it, with its SHA-256
 * @param author who entered it, for example {@code cli:root}
 */
public record Result(
        long id,
        ContractId contract,
        IndicatorCode indicator,
        Period period,
        String detail,
        Cell cell,
        LocalDate collectedOn,
        @Nullable String source,
        @Nullable String comment,
        @Nullable String evidence,
        @Nullable String evidenceSha256,
        String author,
        Instant recordedAt,
        @Nullable Long replaces,
        @Nullable String reason) {
    public Result {
        if ((replaces == null) != (reason == null)) {
            throw new IllegalArgumentException("a correction names the row that it replaces and its reason");
        }
        if ((evidence == null) != (evidenceSha256 == null)) {
            throw new IllegalArgumentException("evidence is a file and its SHA-256");
        }
    }
}
