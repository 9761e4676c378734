package fr.jalon.web;

import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.file.Sentence;
import fr.jalon.indicator.Indicator;
import fr.jalon.web.view.ContractList;
import fr.jalon.web.view.ContractSummary;
import fr.jalon.web.view.ContractView;
import fr.jalon.web.view.FicheList;
import fr.jalon.web.view.FicheSummary;
import fr.jalon.web.view.FicheView;
import fr.jalon.web.view.IndicatorList;
import fr.jalon.web.view.IndicatorSummary;
import fr.jalon.web.view.IndicatorView;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is declared: contracts, their fiches, their indicators. */
@Controller("/api/contracts")
@Problematic
@Tag(name = "Contrats", description = "Ce qui est déclaré : les contrats, leurs fiches action, leurs indicateurs.")
final class ContractApi {
    private final Records records;

    ContractApi(Records records) {
        this.records = records;
    }

    /**
     * Donne les contrats.
     *
     * @return les contrats
     */
    @Get
    @Operation(summary = "Les contrats")
    ContractList contracts(HttpRequest<?> request) {
        Query.none(request);
        return new ContractList(
                records.contracts().stream().map(ContractSummary::of).toList());
    }

    /**
     * Donne le contrat.
     *
     * @return le contrat
     */
    @Get("/{id}")
    @Operation(summary = "Un contrat")
    ContractView contract(HttpRequest<?> request, @ContractPath String id) {
        Query.none(request);
        return ContractView.of(records.dossier(id));
    }

    /**
     * Donne ses fiches.
     *
     * @return ses fiches
     */
    @Get("/{id}/fiches")
    @Operation(summary = "Les fiches action d’un contrat")
    FicheList fiches(HttpRequest<?> request, @ContractPath String id) {
        Query.none(request);
        return new FicheList(
                records.dossier(id).fiches().stream().map(FicheSummary::of).toList());
    }

    /**
     * Donne la fiche.
     *
     * @return la fiche
     */
    @Get("/{id}/fiches/{code}")
    @Operation(summary = "Une fiche action")
    FicheView fiche(
            HttpRequest<?> request,
            @ContractPath String id,
            @Parameter(description = "Code de la fiche", example = "FA6") String code) {
        Query.none(request);
        Dossier dossier = records.dossier(id);
        FicheAction found = dossier.fiches().stream()
                .filter(fiche -> fiche.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        ProblemKind.UNKNOWN_FICHE,
                        Sentence.of(
                                "« {} » lu : le contrat « {} » n’a pas cette fiche. Leur liste est à « {} ».",
                                Query.shown(code),
                                id,
                                "/api/contracts/" + id + "/fiches")));
        return FicheView.of(found, dossier.indicators());
    }

    /**
     * Donne ses indicateurs.
     *
     * @return ses indicateurs
     */
    @Get("/{id}/indicators")
    @Operation(summary = "Les indicateurs d’un contrat")
    IndicatorList indicators(HttpRequest<?> request, @ContractPath String id) {
        Query.none(request);
        return new IndicatorList(records.dossier(id).indicators().stream()
                .map(IndicatorSummary::of)
                .toList());
    }

    /**
     * Donne l’indicateur.
     *
     * @return l’indicateur
     */
    @Get("/{id}/indicators/{code}")
    @Operation(
            summary = "Un indicateur",
            description = "Comme il est saisi : ses références ne sont pas masquées, même s’il compte des personnes.")
    IndicatorView indicator(
            HttpRequest<?> request,
            @ContractPath String id,
            @Parameter(description = "Code de l’indicateur", example = "8.1") String code) {
        Query.none(request);
        Indicator found = records.dossier(id).indicators().stream()
                .filter(indicator -> indicator.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        ProblemKind.UNKNOWN_INDICATOR,
                        Sentence.of(
                                "« {} » lu : le contrat « {} » n’a pas cet indicateur. Leur liste est à « {} ».",
                                Query.shown(code),
                                id,
                                "/api/contracts/" + id + "/indicators")));
        return IndicatorView.of(found);
    }
}
