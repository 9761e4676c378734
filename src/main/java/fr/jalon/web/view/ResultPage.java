package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une page de résultats, dans l’ordre de leur enregistrement.
 *
 * @param n nombre de lignes de cette page
 * @param of nombre de lignes qui répondent aux filtres, toutes pages comprises
 * @param next adresse de la page suivante ; absente sur la dernière
 * @param results les lignes
 */
@Serdeable.Serializable
public record ResultPage(int n, long of, @Nullable String next, List<ResultView> results) {}
