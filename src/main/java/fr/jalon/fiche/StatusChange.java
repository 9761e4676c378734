package fr.jalon.fiche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fiche took a status on a day.
 *
 * @param author who declared it: a role or an organisation, never a private person
 * @param reason required for POSTPONED and ABANDONED
 * @param postponedTo the new date of a POSTPONED fiche
 */
public record StatusChange(
        LocalDate since,
        FicheStatus status,
        String author,
        @Nullable String reason,
        @Nullable LocalDate postponedTo) {
    public StatusChange {
        if (status.needsReason() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("status " + status + " of " + since + " needs a reason");
        }
        if (postponedTo != null && status != FicheStatus.POSTPONED) {
            throw new IllegalArgumentException("only POSTPONED has a new date, not " + status + " of " + since);
        }
    }
}
