package fr.jalon.dossier;

/** An export that cannot be written, with what to do; the message is for people. */
public final class ExportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportRefused(String message) {
        super(message);
    }

    ExportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
