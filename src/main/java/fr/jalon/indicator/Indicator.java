package fr.jalon.indicator;

import fr.jalon.fiche.FicheCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: the definition, never a value.
 *
 * @param fiche absent for a context indicator of the contract
 * @param unit what is counted, in the plural («personnes»); «%» for PERCENT
 * @param decimals digits printed after the comma
 * @param cumulative a SUM that runs on from the contract's start («cumul»)
 * @param people counts people: small values are masked in whatever is issued
 * @param respondent who answers for it, for example the porteur
 * @param formula over other indicators, codes in brackets: {@code [8.1] / [8.2]}; such an indicator has no results
 * @param regionalCode its code in the ARS's regional list, where mapped
 * @param targets by date; of two for the same date, the one decided last holds
 * @param definitions oldest first, at least one; each later one cuts the series
 */
public record Indicator(
        IndicatorCode code,
        @Nullable FicheCode fiche,
        String title,
        Kind kind,
        Shape shape,
        String unit,
        int decimals,
        Direction direction,
        Accumulation accumulation,
        boolean cumulative,
        Frequency frequency,
        boolean people,
        @Nullable String source,
        @Nullable String respondent,
        List<Breakdown> breakdown,
        @Nullable String formula,
        @Nullable String regionalCode,
        List<Definition> definitions,
        List<Target> targets) {

    /** What the indicator tells about. */
    public enum Kind {
        PROCESS,
        RESULT,
        IMPACT,
        CONTEXT
    }

    /** What a value looks like. PERCENT and RATIO keep their numerator and denominator. */
    public enum Shape {
        COUNT,
        NUMBER,
        PERCENT,
        RATIO,
        AMOUNT,
        DURATION,
        YES_NO,
        SCALE,
        TEXT;

        /** Whether a value is two numbers. */
        public boolean isFraction() {
            return this == PERCENT || this == RATIO;
        }
    }

    /** Which way is better. */
    public enum Direction {
        INCREASE,
        DECREASE,
        KEEP_WITHIN,
        OBSERVE
    }

    /** How the periods of a year make the year's value. */
    public enum Accumulation {
        SUM,
        LAST,
        MEAN,
        MAX,
        NONE
    }

    /** Wanted details of a value. */
    public enum Breakdown {
        SEX,
        AGE,
        EPCI,
        QPV
    }

    public Indicator {
        breakdown = List.copyOf(breakdown);
        definitions = List.copyOf(definitions);
        targets = List.copyOf(targets);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("indicator " + code + " has no definition");
        }
        if (cumulative && accumulation != Accumulation.SUM) {
            throw new IllegalArgumentException(
                    "indicator " + code + " is cumulative but accumulates by " + accumulation);
        }
    }
}
