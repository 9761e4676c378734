package fr.jalon.bilan;

import java.time.LocalDate;

/**
 * Why and since when a fiche is late.
 *
 * @param since the date that passed; {@code days} are counted from it to the freeze date
 * @param what the title of the undone milestone, or empty
 */
public record Lateness(Cause cause, LocalDate since, long days, String what) {
    /** Which date passed. When several did, the earliest one is named. */
    public enum Cause {
        MILESTONE,
        END_DATE,
        POSTPONED_PAST_FIRST_END
    }
}
