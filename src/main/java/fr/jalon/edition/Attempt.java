package fr.jalon.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try at a slot.
 *
 * @param number 1 for the first try; the highest of a slot is the only one that may fill it
 * @param heldUntil until when others keep away from the slot; set forward while the attempt works
 * @param stage the last stage that ended; absent before the first
 * @param failure why it stopped; absent while it runs and when it succeeded
 */
public record Attempt(
        long slot,
        int number,
        Instant startedAt,
        Instant heldUntil,
        @Nullable Instant endedAt,
        @Nullable Stage stage,
        @Nullable String failure) {}
