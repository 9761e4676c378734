package fr.jalon.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one of the contract's bodies, held or planned.
 *
 * @param invited organisations invited; absent when not noted
 * @param present organisations present; absent when not noted or still to come
 */
public record Meeting(
        LocalDate date,
        Kind kind,
        String subject,
        @Nullable String place,
        @Nullable Integer invited,
        @Nullable Integer present,
        @Nullable String minutes) {
    /** Which body met. */
    public enum Kind {
        COPIL,
        COTECH,
        WORKING_GROUP
    }

    public Meeting {
        if (invited != null && present != null && present > invited) {
            throw new IllegalArgumentException(
                    "meeting of " + date + ": " + present + " present out of " + invited + " invited");
        }
    }
}
