package fr.jalon.web;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import fr.jalon.report.BilanReader;
import fr.jalon.report.ReportRequest;
import fr.jalon.web.view.BilanView;
import fr.jalon.workplace.Workplace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures that the report prints. */
@Controller("/api/contracts/{id}/bilan")
@Problematic
@Tag(name = "Bilan", description = "Les chiffres calculés, comme le rapport les imprime.")
final class BilanApi {
    private final Records records;
    private final BilanReader bilans;

    BilanApi(Records records, Workplace workplace) {
        this.records = records;
        this.bilans = workplace.bilans();
    }

    /**
     * Donne le bilan.
     *
     * @return le bilan
     */
    @Get
    @Operation(
            summary = "Le bilan d’une année",
            description =
                    "Ce que le rapport annuel imprimerait s’il était compilé maintenant : les petits nombres de personnes"
                            + " sont masqués, et aucune donnée de saisie n’y figure.")
    BilanView bilan(
            HttpRequest<?> request,
            @ContractPath String id,
            @QueryValue
                    @Nullable @Parameter(
                            required = true,
                            description = "Une année du contrat, qui a commencé",
                            schema = @Schema(type = "integer", format = "int32"),
                            example = "2025")
                    String year,
            @QueryValue
                    @Nullable @Parameter(
                            description =
                                    "Jour d’arrêté ; par défaut la clôture de la collecte, ou aujourd’hui si elle n’est pas passée",
                            schema = @Schema(type = "string", format = "date"),
                            example = "2026-01-31")
                    String asOf) {
        Query query = new Query(request, "year", "asOf");
        Optional<Integer> wanted = query.required("year", query.year("year"), "l’écrire, par exemple year=2025");
        LocalDate day = query.day("asOf").orElse(null);
        query.end();
        ContractId contract = records.read(id, (handle, found) -> found);
        return BilanView.of(bilans.read(
                new ReportRequest(contract, DocumentKind.ANNUAL_REPORT, wanted.orElseThrow(), day, ReportApi.AUTHOR)));
    }
}
