package fr.jalon.office.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

/** Round values along the axis of a chart, which has the zero on it: four steps or so. */
record Ticks(double bottom, double top, double step) {
    private static final int STEPS = 4;

    /** @param finest what the axis can write apart: every step is some of them */
    static Ticks over(double[] values, BigDecimal finest) {
        double low = Math.min(0, DoubleStream.of(values).min().orElse(0));
        double high = Math.max(0, DoubleStream.of(values).max().orElse(0));
        double end = high > low ? high : low + 1;
        BigDecimal step = step(BigDecimal.valueOf((end - low) / STEPS), finest);
        return new Ticks(
                multiple(low, step, RoundingMode.FLOOR), multiple(end, step, RoundingMode.CEILING), step.doubleValue());
    }

    /** 1, 2, 2.5 or 5 times a power of ten, not under the way of one step. */
    private static BigDecimal step(BigDecimal way, BigDecimal finest) {
        BigDecimal power = BigDecimal.ONE.movePointRight(way.precision() - way.scale() - 1);
        for (String times : List.of("1", "2", "2.5", "5")) {
            BigDecimal step = power.multiply(new BigDecimal(times));
            if (step.compareTo(way) >= 0 && step.remainder(finest).signum() == 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN).max(finest);
    }

    private static double multiple(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .divide(step, 0, rounding)
                .multiply(step)
                .doubleValue();
    }
}
