package fr.jalon.document.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A line between the values of an axis and places on the page. The ends are ticks: 1, 2, 2.5, 4 or 5 times a power of ten.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param step between two ticks
 */
public record Scale(double low, double high, double step, double from, double to) {

    /**
     * The tightest scale of at most {@code intervals} round steps that holds both values.
     *
     * @param whole no tick between two whole numbers: what is counted has no half
     */
    public static Scale around(double min, double max, int intervals, boolean whole, double from, double to) {
        double span = max > min ? max - min : Math.max(1, Math.abs(max));
        double top = max > min ? max : min + span;
        double unit = Math.pow(10, Math.floor(Math.log10(span / intervals)));
        for (double factor : new double[] {1, 2, 2.5, 4, 5, 10, 20}) {
            double step = factor * unit;
            if (whole && !isWhole(step)) {
                continue;
            }
            double low = Math.floor(min / step + 1e-9) * step;
            double high = Math.ceil(top / step - 1e-9) * step;
            if (high - low <= intervals * step * (1 + 1e-9)) {
                return new Scale(low, high, step, from, to);
            }
        }
        throw new IllegalArgumentException("no scale from " + min + " to " + max + " in " + intervals + " steps");
    }

    static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9;
    }

    /** A scale whose ends are given, one tick a unit: years. */
    public static Scale units(int low, int high, double from, double to) {
        return new Scale(low, high, 1, from, to);
    }

    /** Where the value stands. */
    public double at(double value) {
        return high == low ? from : from + (value - low) / (high - low) * (to - from);
    }

    /** Digits after the comma that tell two ticks apart. */
    public int decimals() {
        return Math.max(
                0,
                BigDecimal.valueOf(step)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .scale());
    }

    /** The values to print beside the axis, lowest first. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return List.copyOf(ticks);
    }
}
