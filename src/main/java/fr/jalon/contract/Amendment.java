package fr.jalon.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An avenant: what the signatories changed, and from when it holds. */
public record Amendment(
        int number,
        @Nullable LocalDate signedOn,
        LocalDate effectiveOn,
        String title,
        @Nullable String summary) {}
