package fr.jalon.fiche;

import org.jspecify.annotations.Nullable;

/** What is told of a fiche for a year. {@code done} is prose; the others hold one point per line. */
public record Narrative(
        int year,
        @Nullable String done,
        @Nullable String obstacles,
        @Nullable String enablers,
        @Nullable String outlook) {}
