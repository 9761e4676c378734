package fr.jalon.edition;

import fr.jalon.contract.ContractId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The frozen data of an edition: canonical JSON, named by its SHA-256.
 *
 * @param sha256 of {@code json} in UTF-8, lower-case hexadecimal
 * @param asOf the day up to which statuses and milestones count
 */
public record Snapshot(
        String sha256,
        ContractId contract,
        DocumentKind kind,
        int year,
        LocalDate asOf,
        Instant frozenAt,
        String json) {}
