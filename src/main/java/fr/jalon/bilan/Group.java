package fr.jalon.bilan;

/** The shown groups of fiches, in order of precedence: each fiche is in exactly one. */
public enum Group {
    LATE,
    COMPLETED,
    IN_PROGRESS,
    PAUSED_OR_BLOCKED,
    POSTPONED,
    NOT_STARTED,
    ABANDONED
}
