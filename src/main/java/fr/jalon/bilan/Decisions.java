package fr.jalon.bilan;

import fr.jalon.contract.Meeting;
import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of the next comité de pilotage, and what it answered since the report on an earlier year. */
final class Decisions {
    private final BilanInput input;

    Decisions(BilanInput input) {
        this.input = input;
    }

    /** Unanswered on the freeze date, for the next meeting; those of a past meeting are still asked. */
    List<Decision> asked() {
        Optional<LocalDate> next = next();
        return open().filter(decision -> next.isEmpty() || !decision.copil().isAfter(next.get()))
                .toList();
    }

    /**
     * When the committee meets next: the first date known, be it announced as a meeting or named by a decision. One of the
     * freeze date is over unless something is still asked of it.
     */
    Optional<LocalDate> next() {
        Stream<LocalDate> announced = input.dossier().meetings().stream()
                .filter(meeting -> meeting.kind() == Meeting.Kind.COPIL)
                .map(Meeting::date)
                .filter(date -> date.isAfter(input.asOf()));
        Stream<LocalDate> named = open().map(Decision::copil).filter(copil -> !copil.isBefore(input.asOf()));
        return Stream.concat(announced, named).min(Comparator.naturalOrder());
    }

    private Stream<Decision> open() {
        return all().stream().filter(decision -> !isAnswered(decision));
    }

    /** In the first year of the contract: answers from the first day of the year on. */
    List<Decision> answered() {
        LocalDate previous = input.answersSince();
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
