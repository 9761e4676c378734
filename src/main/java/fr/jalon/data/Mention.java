package fr.jalon.data;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.bilan.Attainment.Reached;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said beside a figure: that it is partial, that it is withheld, or why there is none. */
final class Mention {
    /** Beside the value of a year. */
    static final List<String> OF_A_VALUE = Words.and(
            Words.all(MissingReason.values(), Labels::missing),
            Words.MASKED,
            Words.PARTIAL,
            Words.NOT_ENTERED,
            Words.NOTHING_EXPECTED);

    private Mention() {}

    static @Nullable String of(YearValue year) {
        if (year.masked()) {
            return Words.MASKED;
        }
        if (year.hasValue()) {
            return year.isPartial() ? Words.PARTIAL : null;
        }
        if (year.missing() != null) {
            return Labels.missing(year.missing());
        }
        return year.periods().of() == 0 ? Words.NOTHING_EXPECTED : Words.NOT_ENTERED;
    }

    static @Nullable BigDecimal fraction(Attainment attainment) {
        return attainment instanceof Reached reached ? reached.fraction() : null;
    }

    static @Nullable String why(Attainment attainment) {
        return attainment instanceof NotComputable none ? none.why() : null;
    }
}
