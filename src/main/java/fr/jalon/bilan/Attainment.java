package fr.jalon.bilan;

import java.math.BigDecimal;

/** A share of the way, or why there is none. Never NaN, never a 0 that stands for a hole. */
public sealed interface Attainment {
    /** A fraction to 34 digits: 1 is the target; may pass 1 or be negative. */
    record Reached(BigDecimal fraction) implements Attainment {}

    /**
     * Why there is no figure.
     *
     * @param why a French phrase that stands where the figure would, for example «sans cible»
     */
    record NotComputable(String why) implements Attainment {}
}
