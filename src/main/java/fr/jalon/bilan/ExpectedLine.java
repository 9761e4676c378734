package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.indicator.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The straight line through a baseline and dated targets: what is expected on a day that nobody set a target for. */
public record ExpectedLine(List<Point> points) {
    public ExpectedLine {
        points = List.copyOf(points);
    }

    /** The value expected on that day; none before the first point, nor after the last. */
    public Optional<BigDecimal> at(LocalDate day) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (!day.isBefore(from.on()) && !day.isAfter(to.on())) {
                return Optional.of(between(from, to, day));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal between(Point from, Point to, LocalDate day) {
        BigDecimal gone = BigDecimal.valueOf(ticks(day) - ticks(from.on()));
        BigDecimal way = BigDecimal.valueOf(ticks(to.on()) - ticks(from.on()));
        BigDecimal rise = to.value().subtract(from.value());
        return from.value().add(Decimals.divide(rise.multiply(gone), way));
    }

    /** Time in which every year is as long as the next, so that half-way between two year ends is a year end. */
    private static long ticks(LocalDate day) {
        long tick = day.isLeapYear() ? 365 : 366;
        return day.getYear() * 365L * 366L + day.getDayOfYear() * tick;
    }
}
