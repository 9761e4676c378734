package fr.jalon.report;

/** A report that cannot be made or issued; the message is French and says why and what to do. */
public final class ReportRefused extends RuntimeException {
    /** What stands in the way, for whoever answers otherwise than by the message. */
    public enum Kind {
        /** No contract has that id. */
        UNKNOWN_CONTRACT,
        /** What is asked for cannot be: not a year of the contract, a day to come … */
        REQUEST,
        /** Another run issued the edition first. */
        OVERTAKEN,
        /** The file of a sealed edition is gone or changed. */
        ALTERED,
        /** What was composed is not fit to be issued. */
        DEFECTIVE
    }

    private final Kind kind;

    public ReportRefused(String message) {
        this(Kind.REQUEST, message);
    }

    public ReportRefused(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
