package fr.jalon.report;

/** A report that cannot be made or issued; the message is French and says why and what to do. */
public final class ReportRefused extends RuntimeException {
    public ReportRefused(String message) {
        super(message);
    }
}
