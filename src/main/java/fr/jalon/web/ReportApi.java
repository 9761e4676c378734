package fr.jalon.web;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.ReportRequest;
import fr.jalon.web.view.EditionView;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reports on request, by the same path as the command. */
@Controller("/api/contracts/{id}/reports")
@Problematic
@Tag(name = "Éditions", description = "Les rapports scellés, et la compilation d’un rapport.")
final class ReportApi {
    /** Whoever reaches this machine: there are no accounts. */
    static final String AUTHOR = "api:local";

    private final Records records;
    private final ReportDesk desk;

    ReportApi(Records records, ReportDesk desk) {
        this.records = records;
        this.desk = desk;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compiler le rapport annuel d’un contrat",
            description = "Les rapports se compilent un à la fois ; la réponse vient quand l’édition est scellée.")
    @ApiResponse(
            responseCode = "201",
            description = "Une édition nouvelle.",
            headers = @Header(name = "Location", description = "Son adresse", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EditionView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Rien n’a changé : la dernière édition vaut toujours.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EditionView.class)))
    CompletableFuture<HttpResponse<EditionView>> compile(
            HttpRequest<?> request,
            @ContractPath String id,
            @RequestBody(
                            description = "Le rapport demandé",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ReportOrder.class)))
                    @Body
                    byte @Nullable [] body) {
        Query.none(request);
        if (request.getContentType().isEmpty()) { // the framework would read what says nothing of itself
            throw new HttpStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "");
        }
        ContractId contract = records.read(id, (handle, found) -> found);
        ReportOrder order = ReportOrder.read(body);
        return desk.order(new ReportRequest(contract, DocumentKind.ANNUAL_REPORT, order.year(), order.asOf(), AUTHOR))
                .thenApply(ReportApi::answer);
    }

    private static HttpResponse<EditionView> answer(IssuedReport issued) {
        EditionView edition = EditionView.of(issued.edition());
        String address = EditionView.address(issued.edition());
        return issued.isNew()
                ? HttpResponse.created(edition, URI.create(address))
                : HttpResponse.ok(edition).header(HttpHeaders.CONTENT_LOCATION, address);
    }
}
