package fr.jalon.indicator;

/** How often a value is expected. */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    ONCE(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Length of a period in months; 0 for ONCE, whose period is the whole contract. */
    public int months() {
        return months;
    }
}
