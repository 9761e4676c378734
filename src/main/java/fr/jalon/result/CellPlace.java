package fr.jalon.result;

import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;

/** Where a value stands: rows of one place are corrections of one another. */
record CellPlace(IndicatorCode indicator, Period period, String detail) {
    static CellPlace of(Result result) {
        return new CellPlace(result.indicator(), result.period(), result.detail());
    }

    static CellPlace of(ResultRow row) {
        return new CellPlace(row.indicator(), row.period(), row.detail());
    }

    @Override
    public String toString() {
        return indicator + ", " + period + (detail.isEmpty() ? "" : ", " + detail);
    }
}
