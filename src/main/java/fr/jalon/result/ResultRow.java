package fr.jalon.result;

import fr.jalon.contract.ContractId;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a results file, checked, before anything is known of what is stored.
 *
 * @param line where it stands in the file
 * @param reason why it corrects, if it turns out to; without meaning on a first value
 */
public record ResultRow(
        int line,
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
        @Nullable String reason) {}
