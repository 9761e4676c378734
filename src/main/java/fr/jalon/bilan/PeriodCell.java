package fr.jalon.bilan;

import fr.jalon.indicator.Period;
import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One period of an indicator: whether a value is expected, and the row that stands there. */
record PeriodCell(
        int year, Period period, boolean due, @Nullable Result row) {
    boolean isFilled() {
        return row != null && row.cell().isFilled();
    }

    /** Expected once NOT_APPLICABLE is taken out. */
    boolean isExpected() {
        return due && missing().filter(MissingReason.NOT_APPLICABLE::equals).isEmpty();
    }

    /** What the «n periods» of a year value count: the expected ones, and those filled without being asked. */
    boolean isCounted() {
        return isFilled() || isExpected();
    }

    Optional<Result> filled() {
        return isFilled() ? Optional.ofNullable(row) : Optional.empty();
    }

    Optional<Result> hole() {
        return isFilled() ? Optional.empty() : Optional.ofNullable(row);
    }

    Optional<MissingReason> missing() {
        return hole().map(result -> result.cell().missing());
    }
}
