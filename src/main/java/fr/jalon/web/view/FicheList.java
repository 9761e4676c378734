package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Les fiches action d’un contrat.
 *
 * @param fiches dans l’ordre du contrat
 */
@Serdeable.Serializable
public record FicheList(List<FicheSummary> fiches) {}
