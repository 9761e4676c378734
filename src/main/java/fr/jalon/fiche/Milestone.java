package fr.jalon.fiche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a fiche: due on a date, done on a date or not yet. */
public record Milestone(
        String code,
        String title,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
