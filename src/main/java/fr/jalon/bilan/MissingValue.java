package fr.jalon.bilan;

import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Period;
import fr.jalon.result.MissingReason;
import org.jspecify.annotations.Nullable;

/** An expected value that is not there; without a reason, nothing was entered. */
public record MissingValue(
        Indicator indicator,
        Period period,
        @Nullable MissingReason reason,
        @Nullable String motive) {}
