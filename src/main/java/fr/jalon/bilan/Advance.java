package fr.jalon.bilan;

/** A fact of the year that moved a fiche forward, strongest kind first; the sentence is French and complete. */
public record Advance(Kind kind, String sentence) {
    /** What happened. */
    public enum Kind {
        COMPLETED,
        TARGET_REACHED,
        MILESTONE_DONE
    }
}
