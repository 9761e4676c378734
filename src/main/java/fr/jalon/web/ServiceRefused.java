package fr.jalon.web;

/** A service that cannot start; the message is French and says why and what to do. */
public final class ServiceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceRefused(String message) {
        super(message);
    }
}
