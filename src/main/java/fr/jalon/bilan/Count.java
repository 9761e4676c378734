package fr.jalon.bilan;

import fr.jalon.indicator.Decimals;

/** n of N. */
public record Count(int n, int of) {
    public static final Count ZERO = new Count(0, 0);

    public Count {
        if (n < 0 || n > of) {
            throw new IllegalArgumentException("not a count: " + n + " of " + of);
        }
    }

    public Count plus(Count other) {
        return new Count(n + other.n, of + other.of);
    }

    /** n / N, exact to 34 digits; not computable when N is 0. */
    public Attainment rate() {
        return of == 0
                ? new Attainment.NotComputable("aucun élément à compter")
                : new Attainment.Reached(Decimals.divide(n, of));
    }
}
