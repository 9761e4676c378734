package fr.jalon.web.view;

import fr.jalon.contract.Contract;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Un contrat, en quelques mots.
 *
 * @param id identifiant du contrat, par exemple loue-lison-2
 * @param title titre entier
 * @param shortTitle nom court
 * @param rank 1 pour un premier contrat, 2 pour celui qui le suit
 * @param status état du contrat
 * @param demonstration vrai pour des données inventées
 * @param region code INSEE de la région, avec ses zéros
 * @param departements codes INSEE des départements, avec leurs zéros
 * @param territoryName nom du territoire
 * @param startsOn premier jour du contrat
 * @param endsOn dernier jour du contrat
 */
@Serdeable.Serializable
public record ContractSummary(
        String id,
        String title,
        String shortTitle,
        int rank,
        Contract.Status status,
        boolean demonstration,
        String region,
        List<String> departements,
        String territoryName,
        LocalDate startsOn,
        LocalDate endsOn) {
    public static ContractSummary of(Contract contract) {
        return new ContractSummary(
                contract.id().value(),
                contract.title(),
                contract.shortTitle(),
                contract.rank(),
                contract.status(),
                contract.demonstration(),
                contract.region(),
                contract.departements(),
                contract.territoryName(),
                contract.startsOn(),
                contract.endsOn());
    }
}
