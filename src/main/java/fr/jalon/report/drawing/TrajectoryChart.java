package fr.jalon.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Values as dots and a line, what was expected as a dashed line with diamonds; an axis from zero, no frame, no legend. */
public final class TrajectoryChart {
    private static final double WIDTH = 230;
    private static final double HEIGHT = 80;
    private static final double LEFT = 30;
    private static final double RIGHT = 14;
    private static final double TOP = 13;
    private static final double BOTTOM = 15;
    private static final double SMALL = 7.8;
    private static final double LARGE = 9.6;
    private static final int INTERVALS = 4;

    private final Trajectory data;
    private final Scale years;
    private final Scale values;
    private final List<Mark> marks = new ArrayList<>();

    private TrajectoryChart(Trajectory data) {
        this.data = data;
        this.years = Scale.units(data.firstYear(), data.lastYear(), LEFT + 8, WIDTH - RIGHT);
        double[] all = Stream.of(
                        data.observed().stream().filter(o -> o.value() != null).map(Trajectory.Observed::value),
                        data.expected().stream().map(Trajectory.Expected::value),
                        data.limits().stream().map(Trajectory.Limit::value))
                .flatMap(s -> s)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double min = DoubleStream.of(all).min().orElse(0);
        double max = DoubleStream.of(all).max().orElse(1);
        boolean whole = DoubleStream.of(all).allMatch(Scale::isWhole);
        this.values = Scale.around(Math.min(0, min), Math.max(0, max), INTERVALS, whole, HEIGHT - BOTTOM, TOP);
    }

    public static Drawing draw(Trajectory data) {
        TrajectoryChart chart = new TrajectoryChart(data);
        chart.axes();
        chart.cuts();
        chart.limits();
        chart.expected();
        chart.observed();
        return new Drawing(WIDTH, HEIGHT, chart.marks, data.sentence());
    }

    private void axes() {
        for (double tick : values.ticks()) {
            double y = values.at(tick);
            marks.add(Mark.Line.between(LEFT, y, WIDTH, y, Ink.GRID, 0.6));
            label(
                    LEFT - 4,
                    y + 2.6,
                    Mark.Anchor.END,
                    SMALL,
                    false,
                    Ink.SOFT,
                    data.tickFormat().write(tick, values.decimals()));
        }
        for (double year : years.ticks()) {
            label(
                    years.at(year),
                    HEIGHT - 3.5,
                    Mark.Anchor.MIDDLE,
                    SMALL,
                    false,
                    Ink.SOFT,
                    Long.toString(Math.round(year)));
        }
    }

    private void cuts() {
        for (Trajectory.Cut cut : data.cuts()) {
            double x = years.at(cut.at());
            marks.add(
                    new Mark.Line(List.of(new Point(x, TOP - 6), new Point(x, HEIGHT - BOTTOM)), Ink.SOFT, 0.6, true));
            label(x + 3, TOP - 1, Mark.Anchor.START, SMALL, false, Ink.SOFT, cut.label());
        }
    }

    private void limits() {
        for (Trajectory.Limit limit : data.limits()) {
            double y = values.at(limit.value());
            marks.add(new Mark.Line(List.of(new Point(LEFT, y), new Point(WIDTH, y)), Ink.SOFT, 0.9, true));
            label(WIDTH, y - 3, Mark.Anchor.END, SMALL, false, Ink.SOFT, limit.label());
        }
    }

    private void expected() {
        List<Trajectory.Expected> line = data.expected();
        if (line.size() < 2) {
            return;
        }
        marks.add(new Mark.Line(line.stream().map(p -> place(p.at(), p.value())).toList(), Ink.SOFT, 0.9, true));
        line.stream().skip(1).forEach(p -> diamond(place(p.at(), p.value())));
        Trajectory.Expected last = line.get(line.size() - 1);
        Point end = place(last.at(), last.value());
        if (isTakenAbove(last)) {
            label(end.x() - 14, end.y() - 8.5, Mark.Anchor.END, SMALL, false, Ink.SOFT, last.label());
            return;
        }
        boolean falling = last.value() < line.get(line.size() - 2).value();
        double drop = falling && end.y() + 13 < HEIGHT - BOTTOM ? 11 : -5.5;
        label(end.x() + 4, end.y() + drop, Mark.Anchor.END, SMALL, false, Ink.SOFT, last.label());
    }

    /** Where the last value stands at the end of the line and over it, its label has the place above the end. */
    private boolean isTakenAbove(Trajectory.Expected end) {
        return data.observed().stream()
                .anyMatch(o -> o.value() != null && o.at() == end.at() && o.value() >= end.value());
    }

    private void diamond(Point at) {
        double r = 2.5;
        marks.add(new Mark.Area(
                List.of(
                        new Point(at.x(), at.y() - r),
                        new Point(at.x() + r, at.y()),
                        new Point(at.x(), at.y() + r),
                        new Point(at.x() - r, at.y())),
                Ink.PAPER,
                Ink.SOFT,
                0.8));
    }

    private void observed() {
        List<Point> run = new ArrayList<>();
        Trajectory.Observed last = null;
        double before = Double.NEGATIVE_INFINITY;
        for (Trajectory.Observed point : data.observed()) {
            if (point.value() == null || isCut(before, point.at())) {
                draw(run);
                run = new ArrayList<>();
            }
            if (point.value() != null) {
                run.add(place(point.at(), point.value()));
                last = point;
            }
            before = point.at();
        }
        draw(run);
        if (last != null && last.value() != null) {
            labelLast(last.at(), last.value(), last.label());
        }
    }

    private void draw(List<Point> run) {
        if (run.size() > 1) {
            marks.add(new Mark.Line(run, Ink.ACCENT, 1.5, false));
        }
        run.forEach(point -> marks.add(new Mark.Disc(point, 2.3, 4, Ink.ACCENT, 0)));
    }

    private boolean isCut(double before, double at) {
        return data.cuts().stream().anyMatch(cut -> cut.at() > before && cut.at() <= at);
    }

    /** Above the dot, or below it where the expected line passes above. */
    private void labelLast(double at, double value, String text) {
        Point dot = place(at, value);
        boolean under = expectedAt(at) > value && dot.y() + 14 < HEIGHT - BOTTOM;
        boolean above = expectedAt(at) <= value || Double.isNaN(expectedAt(at));
        if (under || above) {
            label(dot.x(), dot.y() + (under ? 11.5 : -5.5), Mark.Anchor.MIDDLE, LARGE, true, Ink.ACCENT, text);
        } else {
            label(dot.x() + 5.5, dot.y() + 1.5, Mark.Anchor.START, LARGE, true, Ink.ACCENT, text);
        }
    }

    private double expectedAt(double at) {
        List<Trajectory.Expected> line = data.expected();
        for (int i = 1; i < line.size(); i++) {
            Trajectory.Expected from = line.get(i - 1);
            Trajectory.Expected to = line.get(i);
            if (at >= from.at() && at <= to.at() && to.at() > from.at()) {
                return from.value() + (at - from.at()) / (to.at() - from.at()) * (to.value() - from.value());
            }
        }
        return Double.NaN;
    }

    private Point place(double at, double value) {
        return new Point(years.at(at), values.at(value));
    }

    private void label(double x, double y, Mark.Anchor anchor, double size, boolean bold, Ink ink, String text) {
        marks.add(new Mark.Label(new Point(x, y), anchor, size, bold, ink, text));
    }
}
