package fr.jalon.report;

import org.jspecify.annotations.Nullable;

/** A document that could not be made: which section, and why. */
public final class ReportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
