package fr.jalon.bilan;

import java.time.LocalDate;

/**
 * Something that changed since the previous edition.
 *
 * @param where fiche or indicator code, or empty for the contract
 * @param sentence French and complete
 */
public record Change(Kind kind, LocalDate on, String where, String sentence) {
    /** What kind of change; a change of method is never shown as progress. */
    public enum Kind {
        STATUS,
        CORRECTION,
        TARGET,
        DEFINITION,
        AMENDMENT,
        PERIMETER
    }
}
