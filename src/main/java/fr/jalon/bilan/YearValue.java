package fr.jalon.bilan;

import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a civil year, or the hole.
 *
 * @param value the exact value (for PERCENT the fraction × 100, for YES_NO 0 or 1); absent for a hole, a TEXT or a masked one
 * @param numerator of PERCENT and RATIO, summed as the accumulation says
 * @param text of a TEXT indicator
 * @param periods periods with a value, of those expected in the year
 * @param additive a SUM or a MEAN, from which a hole takes something away; the latest value or the greatest is whole
 * @param missing the reason of the latest hole when there is no value and one was given
 * @param motive what was written with that reason
 * @param masked the value exists and is withheld: small number of people
 * @param inputs the rows that it was computed from, for their sources: of a people indicator no figure of theirs is printed
 */
public record YearValue(
        int year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        Count periods,
        boolean additive,
        @Nullable MissingReason missing,
        @Nullable String motive,
        boolean masked,
        List<Result> inputs) {
    public YearValue {
        inputs = List.copyOf(inputs);
    }

    /** SUM and MEAN with holes: printed with the mark, graded, never silently completed. */
    public boolean isPartial() {
        return additive && hasValue() && periods.n() < periods.of();
    }

    public boolean hasValue() {
        return value != null || text != null || masked;
    }
}
