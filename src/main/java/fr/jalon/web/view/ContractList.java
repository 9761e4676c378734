package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Les contrats de cette installation.
 *
 * @param contracts dans l’ordre de leurs identifiants
 */
@Serdeable.Serializable
public record ContractList(List<ContractSummary> contracts) {}
