package fr.jalon.contract;

import org.jspecify.annotations.Nullable;

/** What an axis aims at: a strategic objective, or an operational one below it. */
public record Objective(
        String code, String axis, Level level, @Nullable String parent, String title) {
    /** The two levels that fiches refer to. */
    public enum Level {
        STRATEGIC,
        OPERATIONAL
    }
}
