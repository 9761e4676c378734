package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that replaced others, told with the old and the new value unless either would tell few people. */
final class Corrections {
    private final BilanInput input;
    private final SmallNumbers small;
    private final Map<Long, Result> rows = new HashMap<>();
    private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();

    Corrections(BilanInput input, SmallNumbers small) {
        this.input = input;
        this.small = small;
        input.results().forEach(row -> rows.put(row.id(), row));
        input.dossier().indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    /** Every correction of a period up to the year, whenever it was made. */
    List<Change> list() {
        List<Change> changes = new ArrayList<>();
        for (Result row : input.results()) {
            Indicator indicator = indicators.get(row.indicator());
            if (row.replaces() != null && indicator != null && isTold(row.period())) {
                changes.add(
                        new Change(Kind.CORRECTION, day(row), indicator.code().value(), sentence(indicator, row)));
            }
        }
        return changes;
    }

    private boolean isTold(Period period) {
        return period.equals(Period.ONCE) || period.start().getYear() <= input.year();
    }

    /** The day the right value was collected: a file that is imported later tells the same story. */
    private static LocalDate day(Result row) {
        return row.collectedOn();
    }

    private String sentence(Indicator indicator, Result row) {
        return indicator.title() + ", " + French.period(row.period()) + part(row) + French.NO_BREAK + ": "
                + figures(indicator, rows.get(row.replaces()), row) + " (" + row.reason() + ").";
    }

    private String part(Result row) {
        return row.detail().isEmpty()
                ? ""
                : ", "
                        + Labels.detail(
                                row.detail(),
                                input.dossier().perimeters().stream()
                                        .flatMap(perimeter -> perimeter.members().stream())
                                        .toList());
    }

    private String figures(Indicator indicator, @Nullable Result before, Result now) {
        if (before == null || isWithheld(indicator, before) || isWithheld(indicator, now)) {
            return "valeur corrigée";
        }
        return said(indicator, now.cell()) + " au lieu de " + said(indicator, before.cell());
    }

    /** Parts of people, by time or by kind, could be subtracted from what else is printed: they are never told. */
    private boolean isWithheld(Indicator indicator, Result row) {
        if (!indicator.people() || !row.cell().isFilled()) {
            return false;
        }
        boolean whole = row.detail().isEmpty()
                && !indicator.cumulative()
                && (indicator.frequency() == Frequency.YEAR || indicator.frequency() == Frequency.ONCE);
        Cell cell = row.cell();
        return !whole
                || small.anySmall(SmallNumbers.counts(indicator, cell.value(), cell.numerator(), cell.denominator()));
    }

    private static String said(Indicator indicator, Cell cell) {
        BigDecimal value = cell.value();
        BigDecimal numerator = cell.numerator();
        BigDecimal denominator = cell.denominator();
        if (value != null) {
            return French.quantity(indicator, value);
        }
        if (numerator != null && denominator != null) {
            int decimals = indicator.shape() == Shape.PERCENT ? 0 : indicator.decimals();
            return plain(numerator, decimals) + " sur " + plain(denominator, decimals);
        }
        if (cell.text() != null) {
            return French.quote(cell.text());
        }
        return cell.missing() == null ? "" : French.quote(Labels.missing(cell.missing()));
    }

    private static String plain(BigDecimal value, int decimals) {
        return French.number(
                value, Math.max(decimals, Math.max(0, value.stripTrailingZeros().scale())));
    }
}
