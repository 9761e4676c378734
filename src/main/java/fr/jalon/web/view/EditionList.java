package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Les éditions scellées d’un contrat.
 *
 * @param editions dans l’ordre de leur scellement
 */
@Serdeable.Serializable
public record EditionList(List<EditionView> editions) {}
