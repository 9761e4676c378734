package fr.jalon.web;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;

/** What can stand in the way of an answer: each kind has one address that never changes, one status and one title. */
enum ProblemKind {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "La demande est mal formée"),
    CROSS_SITE(HttpStatus.FORBIDDEN, "La demande vient d’un autre site"),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Cette adresse n’existe pas"),
    UNKNOWN_CONTRACT(HttpStatus.NOT_FOUND, "Ce contrat n’existe pas"),
    UNKNOWN_FICHE(HttpStatus.NOT_FOUND, "Cette fiche action n’existe pas"),
    UNKNOWN_INDICATOR(HttpStatus.NOT_FOUND, "Cet indicateur n’existe pas"),
    UNKNOWN_EDITION(HttpStatus.NOT_FOUND, "Cette édition n’existe pas"),
    UNKNOWN_FILE(HttpStatus.NOT_FOUND, "Cette édition n’a pas ce fichier"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Cette méthode n’est pas admise ici"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Le format demandé n’est pas servi ici"),
    EDITION_OVERTAKEN(HttpStatus.CONFLICT, "Une autre commande vient de sceller cette édition"),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "La demande est trop grande"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Ce type de contenu n’est pas lu"),
    MISDIRECTED(HttpStatus.MISDIRECTED_REQUEST, "La demande nomme un autre serveur"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Jalon n’attendait pas cela"),
    DOCUMENT_ALTERED(HttpStatus.INTERNAL_SERVER_ERROR, "Le document n’est plus celui qui a été scellé"),
    REPORT_FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Le rapport n’a pas pu être composé"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Trop de rapports attendent déjà");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Of a status that the framework gives by itself: the first that has it. */
    static ProblemKind of(HttpStatus status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? INVALID_REQUEST : UNEXPECTED);
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Its address, relative to the service. */
    String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
