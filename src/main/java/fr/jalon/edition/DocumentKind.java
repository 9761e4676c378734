package fr.jalon.edition;

/** The documents that are issued as editions. */
public enum DocumentKind {
    ANNUAL_REPORT,
    FINAL_EVALUATION
}
