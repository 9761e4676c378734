package fr.jalon.web;

import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Format;
import fr.jalon.file.Sentence;
import fr.jalon.report.Archive;
import fr.jalon.web.view.EditionList;
import fr.jalon.web.view.EditionView;
import fr.jalon.workplace.Workplace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What was issued. */
@Controller("/api/contracts/{id}/editions")
@Problematic
@Tag(name = "Éditions", description = "Les rapports scellés, et la compilation d’un rapport.")
final class EditionApi {
    private final Records records;
    private final Archive archive;

    EditionApi(Records records, Workplace workplace) {
        this.records = records;
        this.archive = workplace.archive();
    }

    /**
     * Donne les éditions.
     *
     * @return les éditions
     */
    @Get
    @Operation(summary = "Les éditions d’un contrat")
    EditionList editions(HttpRequest<?> request, @ContractPath String id) {
        Query.none(request);
        return new EditionList(
                records
                        .read(
                                id,
                                (handle, contract) ->
                                        handle.attach(EditionLedger.class).list(contract))
                        .stream()
                        .map(EditionView::of)
                        .toList());
    }

    /**
     * Donne l’édition.
     *
     * @return l’édition
     */
    @Get("/{year}/{number}")
    @Operation(summary = "Une édition du rapport annuel")
    EditionView edition(
            HttpRequest<?> request,
            @ContractPath String id,
            @Parameter(description = "Année couverte", example = "2025") String year,
            @Parameter(description = "Numéro de l’édition", example = "1") String number) {
        Query.none(request);
        return EditionView.of(require(id, year, number));
    }

    @Get("/{year}/{number}/document")
    @Produces(MediaType.APPLICATION_PDF)
    @Operation(
            summary = "Le document d’une édition",
            description = "Octet pour octet ce qui a été scellé, comparé à son empreinte à chaque demande.")
    @ApiResponse(
            responseCode = "200",
            description = "Le PDF ; son empreinte SHA-256 est dans l’en-tête ETag.",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "304",
            description = "Le document que l’en-tête If-None-Match nomme est toujours le bon.")
    HttpResponse<byte[]> document(
            HttpRequest<?> request,
            @ContractPath String id,
            @Parameter(description = "Année couverte", example = "2025") String year,
            @Parameter(description = "Numéro de l’édition", example = "1") String number) {
        Query.none(request);
        return answer(request, require(id, year, number), Format.PDF);
    }

    @Get("/{year}/{number}/files/{format}")
    @Produces(MediaType.ALL)
    @Operation(
            summary = "Un fichier d’une édition",
            description =
                    "Octet pour octet ce qui a été scellé, comparé à son empreinte à chaque demande. L’édition dit"
                            + " quels formats elle a, et l’adresse de chacun.")
    @ApiResponse(
            responseCode = "200",
            description = "Le fichier ; son empreinte SHA-256 est dans l’en-tête ETag.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "304",
            description = "Le fichier que l’en-tête If-None-Match nomme est toujours le bon.")
    HttpResponse<byte[]> file(
            HttpRequest<?> request,
            @ContractPath String id,
            @Parameter(description = "Année couverte", example = "2025") String year,
            @Parameter(description = "Numéro de l’édition", example = "1") String number,
            @Parameter(
                            description = "Fin du nom du fichier",
                            example = "pdf",
                            schema = @Schema(allowableValues = {"pdf", "docx", "xlsx", "html", "json", "csv.zip"}))
                    String format) {
        Query.none(request);
        Edition edition = require(id, year, number);
        return answer(
                request,
                edition,
                Arrays.stream(Format.values())
                        .filter(known -> known.extension().equals(format))
                        .findFirst()
                        .orElseThrow(() -> noSuchFile(edition, format)));
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, Edition edition, Format format) {
        EditionFile file = Archive.find(edition, format).orElseThrow(() -> noSuchFile(edition, format.extension()));
        String tag = "\"" + file.sha256() + "\"";
        MutableHttpResponse<byte[]> response = isKnown(request, tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(archive.read(edition, file))
                        .contentType(format.mediaType())
                        .contentLength(file.size()) // said here, since HEAD is answered without its body
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static RequestRefused noSuchFile(Edition edition, String format) {
        return new RequestRefused(
                ProblemKind.UNKNOWN_FILE,
                Sentence.of(
                        "« {} » lu : l’édition « {} » n’a pas de fichier dans ce format. Ses formats : {}.",
                        Query.shown(format),
                        edition.name(),
                        edition.files().stream()
                                .flatMap(file -> file.format().stream())
                                .map(Format::extension)
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    private Edition require(String id, String year, String number) {
        return records
                .read(
                        id,
                        (handle, contract) -> handle.attach(EditionLedger.class).list(contract))
                .stream()
                .filter(edition -> edition.kind() == DocumentKind.ANNUAL_REPORT
                        && ("" + edition.year()).equals(year)
                        && edition.number().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        ProblemKind.UNKNOWN_EDITION,
                        Sentence.of(
                                "« {} » lu : le contrat « {} » n’a pas cette édition. Leur liste est à « {} ».",
                                Query.shown(year + "/" + number),
                                id,
                                "/api/contracts/" + id + "/editions")));
    }
}
