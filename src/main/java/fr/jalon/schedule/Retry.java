package fr.jalon.schedule;

import fr.jalon.edition.Attempt;
import fr.jalon.edition.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a slot is tried: on its date, and after a failure ever more seldom, ten minutes first, once a day at last. */
final class Retry {
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Doubled as often, the first pause is longer than the longest. */
    private static final int MOST_DOUBLINGS = 8;

    private Retry() {}

    /** @param attempts the slot's, first to last; none filled it */
    static Instant at(Slot slot, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return slot.dueAt();
        }
        Attempt last = attempts.get(attempts.size() - 1);
        return last.endedAt() == null ? last.heldUntil() : last.endedAt().plus(pause(attempts.size()));
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
