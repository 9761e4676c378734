package fr.jalon.bilan;

/** How an indicator stands against its target of the year. Taken from the exact attainment, never from a rounded one. */
public enum Grade {
    REACHED,
    ON_TRACK,
    TO_WATCH,
    CRITICAL,
    /** KEEP_WITHIN only: outside the interval, without a degree. */
    NOT_REACHED,
    /** No target, no value, or nothing to grade. */
    NONE
}
