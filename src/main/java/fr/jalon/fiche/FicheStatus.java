package fr.jalon.fiche;

/** Where a fiche stands, as people declare it. «Late» is computed from dates and is none of these. */
public enum FicheStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    PAUSED,
    BLOCKED,
    POSTPONED,
    ABANDONED;

    /** Whether the change to this status must say why. */
    public boolean needsReason() {
        return this == POSTPONED || this == ABANDONED;
    }
}
