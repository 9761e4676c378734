package fr.jalon.web;

import fr.jalon.contract.ContractId;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import fr.jalon.result.RowChoice;
import fr.jalon.web.view.ResultPage;
import fr.jalon.web.view.ResultView;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured, as it was entered. */
@Controller("/api/contracts/{id}/results")
@Problematic
@Tag(name = "Résultats", description = "Ce qui est mesuré, tel qu’il a été saisi.")
final class ResultApi {
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1000;
    private static final long LAST_ROW = 999_999_999_999L;

    private final Records records;

    ResultApi(Records records) {
        this.records = records;
    }

    /**
     * Donne une page de résultats.
     *
     * @return une page de résultats
     */
    @Get
    @Operation(
            summary = "Les résultats d’un contrat",
            description =
                    "La vue de saisie du contrat : les valeurs sont celles qui ont été saisies, non masquées, même pour"
                            + " les indicateurs qui comptent des personnes. Ce qui se diffuse est le bilan.")
    ResultPage results(
            HttpRequest<?> request,
            @ContractPath String id,
            @QueryValue @Nullable @Parameter(description = "Un indicateur seulement, par son code", example = "8.1")
                    String indicator,
            @QueryValue
                    @Nullable @Parameter(
                            description = "Une période seulement : 2025, 2025-H1, 2025-Q3, 2025-07 ou ONCE",
                            example = "2025")
                    String period,
            @QueryValue
                    @Nullable @Parameter(
                            description = "LATEST : les lignes qui valent ; ALL : toutes, corrigées comprises",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"LATEST", "ALL"},
                                            defaultValue = "LATEST"))
                    String rows,
            @QueryValue
                    @Nullable @Parameter(
                            description =
                                    "Les lignes qui suivent ce numéro ; chaque page donne l’adresse de la suivante",
                            schema = @Schema(type = "integer", format = "int64", minimum = "0", defaultValue = "0"))
                    String after,
            @QueryValue
                    @Nullable @Parameter(
                            description = "Lignes par page",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    String limit) {
        Query query = new Query(request, "indicator", "period", "rows", "after", "limit");
        Wanted wanted = new Wanted(
                query.value("indicator", IndicatorCode::new, "un code d’indicateur est attendu", "8.1")
                        .orElse(null),
                query.value("period", Period::new, "une période est attendue", "2025, 2025-H1, 2025-Q3 ou 2025-07")
                        .orElse(null),
                query.choice("rows", RowChoice.class).orElse(RowChoice.LATEST),
                query.whole("after", 0, LAST_ROW).orElse(0L),
                query.whole("limit", 1, LARGEST_PAGE).orElse((long) PAGE).intValue());
        query.end();
        return records.read(
                id, (handle, contract) -> page(request, handle.attach(ResultStore.class), contract, wanted));
    }

    /** The parameters, read. */
    private record Wanted(
            @Nullable IndicatorCode indicator, @Nullable Period period, RowChoice rows, long after, int limit) {}

    private static ResultPage page(HttpRequest<?> request, ResultStore store, ContractId contract, Wanted wanted) {
        int limit = wanted.limit();
        List<Result> found =
                store.page(contract, wanted.indicator(), wanted.period(), wanted.rows(), wanted.after(), limit + 1);
        List<Result> page = found.subList(0, Math.min(limit, found.size()));
        return new ResultPage(
                page.size(),
                store.count(contract, wanted.indicator(), wanted.period(), wanted.rows()),
                found.size() > limit ? next(request, page.get(limit - 1).id()) : null,
                page.stream().map(ResultView::of).toList());
    }

    /** The same address, from the row after the last of this page. */
    private static String next(HttpRequest<?> request, long last) {
        UriBuilder next = UriBuilder.of(request.getPath());
        request.getParameters().forEach((name, values) -> {
            if (!name.equals("after")) {
                next.queryParam(name, values.toArray());
            }
        });
        return next.queryParam("after", last).build().toString();
    }
}
