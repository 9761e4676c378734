package fr.jalon.bilan;

import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is asked of the next comité de pilotage, and what it answered since the edition before. */
final class Decisions {
    private final BilanInput input;

    Decisions(BilanInput input) {
        this.input = input;
    }

    /** Unanswered on the freeze date, for the next meeting that has any; those of a past meeting are still asked. */
    List<Decision> asked() {
        List<Decision> open =
                all().stream().filter(decision -> !isAnswered(decision)).toList();
        Optional<LocalDate> next = open.stream()
                .map(Decision::copil)
                .filter(copil -> !copil.isBefore(input.asOf()))
                .min(Comparator.naturalOrder());
        return open.stream()
                .filter(decision -> next.isEmpty() || !decision.copil().isAfter(next.get()))
                .toList();
    }

    /** Without an edition before: answers from the first day of the year on. */
    List<Decision> answered() {
        LocalDate previous = input.previousAsOf();
        LocalDate since = previous == null ? LocalDate.of(input.year() - 1, 12, 31) : previous;
        return all().stream()
                .filter(this::isAnswered)
                .filter(decision ->
                        decision.answeredOn() != null && decision.answeredOn().isAfter(since))
                .sorted(Comparator.comparing(Decision::copil))
                .toList();
    }

    private List<Decision> all() {
        return input.dossier().decisions();
    }

    private boolean isAnswered(Decision decision) {
        LocalDate answered = decision.answeredOn();
        return answered != null && !answered.isAfter(input.asOf());
    }
}
