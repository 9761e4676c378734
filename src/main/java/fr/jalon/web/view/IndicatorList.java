package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Les indicateurs d’un contrat.
 *
 * @param indicators dans l’ordre du contrat
 */
@Serdeable.Serializable
public record IndicatorList(List<IndicatorSummary> indicators) {}
