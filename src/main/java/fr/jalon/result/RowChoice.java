package fr.jalon.result;

/** Which rows are wanted: those that hold, or all of them, corrected ones included. */
public enum RowChoice {
    LATEST,
    ALL
}
