package fr.jalon.bilan;

import fr.jalon.indicator.Decimals;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one figure of the filled periods of a year, as the indicator accumulates. Holes never come this far. */
final class Accumulator {
    private static final Figure NOTHING = new Figure(null, null, null, null, List.of());

    private Accumulator() {}

    /** What the rows make, and the rows that it was made of. */
    record Figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String text,
            List<Result> inputs) {}

    /** @param rows filled, in order of time */
    static Figure of(Indicator indicator, List<Result> rows) {
        if (rows.isEmpty() || indicator.accumulation() == Accumulation.NONE) {
            return NOTHING;
        }
        Result last = rows.get(rows.size() - 1);
        if (indicator.shape() == Shape.TEXT) {
            return new Figure(null, null, null, last.cell().text(), List.of(last));
        }
        List<Result> used = indicator.accumulation() == Accumulation.LAST ? List.of(last) : rows;
        return indicator.shape().isFraction() ? fraction(indicator, used) : number(indicator, used);
    }

    private static Figure number(Indicator indicator, List<Result> rows) {
        List<BigDecimal> values = parts(rows, Cell::value);
        if (values.isEmpty()) {
            return NOTHING;
        }
        BigDecimal value = switch (indicator.accumulation()) {
            case MEAN -> Decimals.divide(sum(values), BigDecimal.valueOf(values.size()));
            case MAX -> values.stream().reduce(BigDecimal::max).orElseThrow();
            default -> sum(values);
        };
        return new Figure(value, null, null, null, rows);
    }

    private static Figure fraction(Indicator indicator, List<Result> rows) {
        List<Result> pairs =
                rows.stream().filter(row -> row.cell().numerator() != null).toList();
        if (pairs.isEmpty()) {
            return NOTHING;
        }
        List<Result> used = indicator.accumulation() == Accumulation.MAX ? greatest(pairs) : pairs;
        BigDecimal numerator = sum(parts(used, Cell::numerator));
        BigDecimal denominator = sum(parts(used, Cell::denominator));
        if (denominator.signum() == 0) {
            return NOTHING;
        }
        return new Figure(quotient(indicator.shape(), numerator, denominator), numerator, denominator, null, used);
    }

    private static List<Result> greatest(List<Result> rows) {
        return rows.stream()
                .max(Comparator.comparing(row -> quotient(row.cell())))
                .map(List::of)
                .orElseThrow();
    }

    private static BigDecimal quotient(Cell cell) {
        return Decimals.divide(Objects.requireNonNull(cell.numerator()), Objects.requireNonNull(cell.denominator()));
    }

    private static BigDecimal quotient(Shape shape, BigDecimal numerator, BigDecimal denominator) {
        return Decimals.divide(shape == Shape.PERCENT ? numerator.movePointRight(2) : numerator, denominator);
    }

    private static List<BigDecimal> parts(List<Result> rows, Function<Cell, @Nullable BigDecimal> part) {
        return rows.stream()
                .map(Result::cell)
                .map(part)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
