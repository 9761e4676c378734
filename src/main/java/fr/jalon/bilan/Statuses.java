package fr.jalon.bilan;

import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.StatusChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where fiches stand on the freeze date: the status in force, the delay, and the one group where each is shown. */
final class Statuses {
    private final LocalDate asOf;

    Statuses(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The changes known on the freeze date, oldest first. */
    List<StatusChange> changes(FicheAction fiche) {
        return fiche.statuses().stream()
                .filter(change -> !change.since().isAfter(asOf))
                .sorted(Comparator.comparing(StatusChange::since))
                .toList();
    }

    /** The change in force; absent when none was declared. */
    Optional<StatusChange> inForce(FicheAction fiche) {
        List<StatusChange> changes = changes(fiche);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    FicheStatus of(FicheAction fiche) {
        return inForce(fiche).map(StatusChange::status).orElse(FicheStatus.NOT_STARTED);
    }

    Group group(FicheAction fiche) {
        if (lateness(fiche).isPresent()) {
            return Group.LATE;
        }
        return switch (of(fiche)) {
            case COMPLETED -> Group.COMPLETED;
            case IN_PROGRESS -> Group.IN_PROGRESS;
            case PAUSED, BLOCKED -> Group.PAUSED_OR_BLOCKED;
            case POSTPONED -> Group.POSTPONED;
            case NOT_STARTED -> Group.NOT_STARTED;
            case ABANDONED -> Group.ABANDONED;
        };
    }

    /** The earliest date that passed; on the same day, a milestone is named before an end. */
    Optional<Lateness> lateness(FicheAction fiche) {
        FicheStatus status = of(fiche);
        if (status == FicheStatus.COMPLETED || status == FicheStatus.ABANDONED) {
            return Optional.empty();
        }
        List<Lateness> dates = new ArrayList<>();
        fiche.milestones().stream()
                .filter(milestone -> !isDone(milestone))
                .forEach(milestone -> dates.add(late(Lateness.Cause.MILESTONE, milestone.dueOn(), milestone.title())));
        dates.add(late(Lateness.Cause.END_DATE, fiche.endsOn(), ""));
        if (status == FicheStatus.POSTPONED) {
            dates.add(late(Lateness.Cause.POSTPONED_PAST_FIRST_END, fiche.firstEndsOn(), ""));
        }
        return dates.stream()
                .filter(date -> date.days() > 0)
                .min(Comparator.comparing(Lateness::since).thenComparing(Lateness::cause));
    }

    private boolean isDone(Milestone milestone) {
        LocalDate done = milestone.doneOn();
        return done != null && !done.isAfter(asOf);
    }

    private Lateness late(Lateness.Cause cause, LocalDate since, String what) {
        return new Lateness(cause, since, ChronoUnit.DAYS.between(since, asOf), what);
    }
}
