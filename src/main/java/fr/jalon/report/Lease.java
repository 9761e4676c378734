package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.SlotStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the slot of a running attempt away from others, from a thread of its own: a process that dies stops keeping it.
 * Shorter than what a cluster takes to notice a death (nine seconds), so that whoever takes over finds the slot free.
 */
final class Lease implements AutoCloseable {
    static final Duration LENGTH = Duration.ofSeconds(8);

    private static final Duration BEAT = Duration.ofSeconds(2);

    private final Database database;
    private final Attempt attempt;
    private final InstantSource clock;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(beat -> {
        Thread thread = new Thread(beat, "lease");
        thread.setDaemon(true);
        return thread;
    });

    Lease(Database database, Attempt attempt, InstantSource clock) {
        this.database = database;
        this.attempt = attempt;
        this.clock = clock;
    }

    void keep() {
        var unused = beats.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        Instant until = clock.instant().plus(LENGTH);
        try {
            database.writes()
                    .useExtension(SlotStore.class, slots -> slots.hold(attempt.slot(), attempt.number(), until));
        } catch (RuntimeException missed) {
            // The next beat may come in time; an attempt that was taken for dead is stopped at its next stage.
            return;
        }
    }

    @Override
    public void close() {
        beats.shutdown();
    }
}
