package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.report.ReportFailure;
import fr.jalon.report.ReportRefused;
import fr.jalon.report.template.TemplateFailure;
import fr.jalon.web.view.ProblemView;
import fr.jalon.web.view.ProblemView.Mistake;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every answer that is not the one expected, of ours and of the framework, as RFC 9457 wants it: French, without anything
 * from inside, under a number that stands in the log beside what happened.
 */
@Singleton
final class Problems implements ErrorResponseProcessor<ProblemView> {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int LONGEST_ADDRESS = 300;

    @Override
    public MutableHttpResponse<ProblemView> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        Throwable cause = bottom(error.getRootCause().orElse(null));
        Said said = said(error.getRequest(), cause, response.status());
        return answer(error.getRequest(), said, cause, response);
    }

    /** The answer to a request that a filter refuses. */
    MutableHttpResponse<ProblemView> refuse(HttpRequest<?> request, ProblemKind kind, String detail) {
        return answer(request, new Said(kind, detail, List.of()), null, HttpResponse.status(kind.status()));
    }

    /** What is told. */
    private record Said(ProblemKind kind, String detail, List<Mistake> mistakes) {
        Said(ProblemKind kind, String detail) {
            this(kind, detail, List.of());
        }
    }

    @SuppressWarnings("unchecked") // the body is set here
    private static MutableHttpResponse<ProblemView> answer(
            HttpRequest<?> request, Said said, @Nullable Throwable cause, MutableHttpResponse<?> response) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        ProblemKind kind = said.kind();
        log(number, request, kind, cause);
        response.status(kind.status());
        if (kind == ProblemKind.BUSY) {
            response.header(HttpHeaders.RETRY_AFTER, "30");
        }
        if (request.getMethod() == HttpMethod.HEAD) {
            return (MutableHttpResponse<ProblemView>) response.contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
        }
        return response.body(new ProblemView(
                        kind.type(),
                        kind.title(),
                        kind.status().getCode(),
                        said.detail(),
                        address(request),
                        number,
                        said.mistakes()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    /** Requests are hostile: only what was encoded is written, and not more than a line. */
    private static void log(String number, HttpRequest<?> request, ProblemKind kind, @Nullable Throwable cause) {
        if (kind.status().getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            LOG.info("{} {} {} {}", number, kind, request.getMethodName(), address(request));
        } else {
            LOG.error("{} {} {} {}", number, kind, request.getMethodName(), address(request), cause);
        }
    }

    private static String address(HttpRequest<?> request) {
        String path = String.valueOf(request.getUri().getRawPath());
        return path.length() > LONGEST_ADDRESS ? path.substring(0, LONGEST_ADDRESS) + "…" : path;
    }

    private static @Nullable Throwable bottom(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Said said(HttpRequest<?> request, @Nullable Throwable cause, HttpStatus status) {
        if (cause instanceof RequestRefused refused) {
            return new Said(refused.kind(), String.valueOf(refused.getMessage()), refused.mistakes());
        }
        if (cause instanceof ReportRefused refused) {
            return said(refused);
        }
        if (cause instanceof ReportFailure || cause instanceof TemplateFailure) {
            return new Said(
                    ProblemKind.REPORT_FAILED,
                    Sentence.of("Une partie du rapport ne se compose pas. Lancez « jalon check-templates »,"
                            + " puis « jalon diagnostic » ; la cause est dans le journal du service."));
        }
        if (cause instanceof ConversionErrorException) {
            return said(
                    request, ProblemKind.UNKNOWN_ADDRESS); // a part of the address that is none of the words it takes
        }
        return said(request, ProblemKind.of(status));
    }

    /** The sentences of a refused report are written for people; two of them name files of this machine. */
    private static Said said(ReportRefused refused) {
        String told = String.valueOf(refused.getMessage());
        return switch (refused.kind()) {
            case UNKNOWN_CONTRACT -> new Said(ProblemKind.UNKNOWN_CONTRACT, told);
            case REQUEST -> new Said(ProblemKind.INVALID_REQUEST, told);
            case OVERTAKEN ->
                new Said(
                        ProblemKind.EDITION_OVERTAKEN,
                        Sentence.of("Une autre commande a scellé l’édition entre-temps. Demandez le rapport à nouveau :"
                                + " s’il n’a pas changé depuis, cette édition répond."));
            case ALTERED ->
                new Said(
                        ProblemKind.DOCUMENT_ALTERED,
                        Sentence.of(
                                "Le fichier de cette édition manque ou a changé depuis son scellement. Reprenez-le"
                                        + " dans une sauvegarde du dossier des données ; son nom est dans le journal du service."));
            case DEFECTIVE ->
                new Said(
                        ProblemKind.REPORT_FAILED,
                        Sentence.of("Le document composé n’est pas bon à remettre, et n’a pas été scellé. Lancez"
                                + " « jalon check-templates » ; ses défauts sont dans le journal du service."));
        };
    }

    private static Said said(HttpRequest<?> request, ProblemKind kind) {
        String detail = switch (kind) {
            case UNKNOWN_ADDRESS ->
                Sentence.of(
                        "« {} » n’est pas une adresse de Jalon. La liste des contrats est à « {} », la"
                                + " description de l’interface à « {} ».",
                        address(request),
                        "/api/contracts",
                        "/openapi.yml");
            case METHOD_NOT_ALLOWED ->
                Sentence.of(
                        "« {} » n’est pas admis à cette adresse : voyez l’en-tête « {} » de cette réponse, ou la"
                                + " description de l’interface à « {} ».",
                        request.getMethodName(),
                        HttpHeaders.ALLOW,
                        "/openapi.yml");
            case NOT_ACCEPTABLE ->
                Sentence.of(
                        "Cette adresse ne répond dans aucun des formats de l’en-tête « {} » : demandez « {} »,"
                                + " ou n’en demandez aucun.",
                        HttpHeaders.ACCEPT,
                        "*/*");
            case TOO_LARGE ->
                Sentence.of(
                        "Le corps de la demande passe {} Kio. Une demande de rapport tient en une ligne, par"
                                + " exemple {}.",
                        WebServer.LARGEST_BODY_KIBIBYTES,
                        ReportOrder.EXAMPLE);
            case UNSUPPORTED_MEDIA_TYPE ->
                Sentence.of(
                        "Le corps de la demande est lu en JSON seulement : donnez l’en-tête « {} ».",
                        "Content-Type: application/json");
            case INVALID_REQUEST ->
                Sentence.of(
                        "La demande ne se lit pas. Les adresses et leurs paramètres sont décrits à" + " « {} ».",
                        "/openapi.yml");
            default ->
                Sentence.of("Rien n’est perdu ; la cause est dans le journal du service, sous le numéro de cette"
                        + " réponse. Lancez « jalon diagnostic », puis demandez à nouveau.");
        };
        return new Said(kind, detail);
    }
}
