package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.web.view.ProblemView;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every address while there are no accounts: whoever asks must name this machine, and a page of another
 * site may ask for nothing to be done. Adds what browsers should know to every answer.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Gate implements Ordered {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final Loopback listening;
    private final Problems problems;

    Gate(Loopback listening, Problems problems) {
        this.listening = listening;
        this.problems = problems;
    }

    /** Before everything else. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    @Nullable HttpResponse<ProblemView> admit(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (host == null) {
            return refuse(
                    request,
                    ProblemKind.INVALID_REQUEST,
                    Sentence.of("L’en-tête « {} » manque, ou l’adresse demandée ne se lit pas.", HttpHeaders.HOST));
        }
        if (!listening.isNamedBy(host)) {
            return refuse(
                    request,
                    ProblemKind.MISDIRECTED,
                    Sentence.of(
                            "« {} » lu dans l’en-tête « {} » : tant que les comptes n’existent pas, Jalon ne répond que"
                                    + " sous le nom de la machine elle-même. Demandez « {} ».",
                            Query.shown(host),
                            HttpHeaders.HOST,
                            "http://localhost"));
        }
        if (!SAFE.contains(request.getMethodName()) && isFromAnotherSite(request, host)) {
            return refuse(
                    request,
                    ProblemKind.CROSS_SITE,
                    Sentence.of(
                            "Une page d’un autre site demande cela : les en-têtes « {} » et « {} » le disent. Demandez-le"
                                    + " depuis cette machine, sans navigateur ou depuis Jalon lui-même.",
                            HttpHeaders.ORIGIN,
                            FETCH_SITE));
        }
        return null;
    }

    /** What is refused here does not pass the filters that come after. */
    private MutableHttpResponse<ProblemView> refuse(HttpRequest<?> request, ProblemKind kind, String detail) {
        MutableHttpResponse<ProblemView> refusal = problems.refuse(request, kind, detail);
        protect(refusal);
        return refusal;
    }

    private static boolean isFromAnotherSite(HttpRequest<?> request, String host) {
        String site = request.getHeaders().get(FETCH_SITE);
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean otherOrigin = origin != null && !origin.equalsIgnoreCase("http://" + host);
        return otherSite || otherOrigin;
    }

    @ResponseFilter
    void protect(MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("Referrer-Policy", "no-referrer");
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
