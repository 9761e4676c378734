package fr.jalon.report;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks for.
 *
 * @param asOf the freeze date; absent for the default of the document
 * @param author who asks, for example {@code cli:root}
 */
public record ReportRequest(
        ContractId contract,
        DocumentKind kind,
        int year,
        @Nullable LocalDate asOf,
        String author) {}
