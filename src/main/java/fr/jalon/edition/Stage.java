package fr.jalon.edition;

/** The steps from a due slot to a sealed edition, in order. */
public enum Stage {
    FREEZE,
    COMPILE,
    CHECK,
    SEAL
}
