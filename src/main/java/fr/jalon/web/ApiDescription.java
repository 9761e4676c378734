package fr.jalon.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** What the description says of the whole interface; the build reads it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jalon",
                        version = "1",
                        description =
                                "Suivi et évaluation des contrats locaux de santé : lecture des contrats, des résultats et des"
                                        + " éditions, compilation des rapports. Les décimaux sont exacts ; un manque est null,"
                                        + " sa raison à côté. Un paramètre inconnu est refusé. Tout problème est dit selon la"
                                        + " RFC 9457. Hors de cette description : /health, /health/liveness, /health/readiness"
                                        + " (état du service), /prometheus (mesures).",
                        license = @License(name = "EUPL-1.2")))
final class ApiDescription {}
