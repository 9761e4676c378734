package fr.jalon.document.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Values as dots and a line, what was expected as a dashed line with diamonds; an axis from zero, no frame, no legend. */
public final class TrajectoryChart {
    private static final double WIDTH = 230;
    private static final double HEIGHT = 72;
    private static final double LEFT = 30;
    private static final double RIGHT = 14;
    private static final double TOP = 13;
    private static final double BOTTOM = 15;
    private static final double FLOOR = HEIGHT - BOTTOM;
    private static final double DOT = 2.3;
    private static final double SMALL = 7.8;
    private static final double LARGE = 9.6;
    private static final int INTERVALS = 4;

    private final Trajectory data;
    private final Scale years;
    private final Scale values;
    private final List<Mark> marks = new ArrayList<>();
    private final Room room = new Room(WIDTH, HEIGHT);

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
        this.values = Scale.around(Math.min(0, min), Math.max(0, max), INTERVALS, whole, FLOOR, TOP);
    }

    public static Drawing draw(Trajectory data) {
        TrajectoryChart chart = new TrajectoryChart(data);
        chart.axes();
        chart.cuts();
        chart.limits();
        chart.expected();
        chart.observed();
        chart.words();
        return new Drawing(WIDTH, HEIGHT, chart.marks, data.sentence());
    }

    private void axes() {
        for (double tick : values.ticks()) {
            double y = values.at(tick);
            marks.add(Mark.Line.between(LEFT, y, WIDTH, y, Ink.GRID, 0.6));
            write(soft(LEFT - 4, y + 2.6, Mark.Anchor.END, data.tickFormat().write(tick, values.decimals())));
        }
        room.line(List.of(new Point(LEFT, FLOOR), new Point(WIDTH, FLOOR)));
        for (double year : years.ticks()) {
            write(soft(years.at(year), HEIGHT - 3.5, Mark.Anchor.MIDDLE, Long.toString(Math.round(year))));
        }
    }

    private void cuts() {
        for (Trajectory.Cut cut : data.cuts()) {
            double x = years.at(cut.at());
            line(new Mark.Line(List.of(new Point(x, TOP - 6), new Point(x, FLOOR)), Ink.SOFT, 0.6, true));
        }
    }

    private void limits() {
        for (Trajectory.Limit limit : data.limits()) {
            double y = values.at(limit.value());
            line(new Mark.Line(List.of(new Point(LEFT, y), new Point(WIDTH, y)), Ink.SOFT, 0.9, true));
        }
    }

    private void expected() {
        List<Trajectory.Expected> line = data.expected();
        if (line.size() < 2) {
            return;
        }
        line(new Mark.Line(line.stream().map(p -> place(p.at(), p.value())).toList(), Ink.SOFT, 0.9, true));
        line.stream().skip(1).forEach(p -> diamond(place(p.at(), p.value())));
    }

    /** What matters most chooses its place first. */
    private void words() {
        data.observed().stream()
                .filter(point -> point.value() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(this::labelLast);
        if (data.expected().size() > 1) {
            labelTarget(data.expected());
        }
        data.cuts().forEach(this::labelCut);
        data.limits().forEach(this::labelLimit);
    }

    /** Above the dot, or below it where the expected line passes above. */
    private void labelLast(Trajectory.Observed last) {
        double value = last.value() == null ? 0 : last.value();
        Point dot = place(last.at(), value);
        double first = expectedAt(last.at()) > value ? 11.5 : -5.5;
        double second = 6 - first;
        write(
                label(dot.x(), dot.y() + first, Mark.Anchor.MIDDLE, last.label()),
                label(dot.x() + RIGHT, dot.y() + first, Mark.Anchor.END, last.label()),
                label(dot.x(), dot.y() + second, Mark.Anchor.MIDDLE, last.label()),
                label(dot.x() + RIGHT, dot.y() + second, Mark.Anchor.END, last.label()),
                label(dot.x() + 5.5, dot.y() + 3, Mark.Anchor.START, last.label()),
                label(dot.x() - 5.5, dot.y() + first, Mark.Anchor.END, last.label()),
                label(dot.x() - 5.5, dot.y() + second, Mark.Anchor.END, last.label()));
    }

    /** Over the end of a line that rises, under one that falls; further along where the last value stands there. */
    private void labelTarget(List<Trajectory.Expected> line) {
        Trajectory.Expected last = line.get(line.size() - 1);
        Point end = place(last.at(), last.value());
        boolean falling = last.value() < line.get(line.size() - 2).value();
        double first = falling ? 11 : -5.5;
        double second = 5.5 - first;
        List<Mark.Label> places = new ArrayList<>();
        for (double drop : new double[] {first, second, 1.5 * first, 1.5 * second}) {
            for (double back : new double[] {-4, 14, 34}) {
                places.add(soft(end.x() - back, end.y() + drop, Mark.Anchor.END, last.label()));
            }
        }
        write(places.toArray(Mark.Label[]::new));
    }

    private void labelCut(Trajectory.Cut cut) {
        double x = years.at(cut.at());
        write(
                soft(x + 3, TOP - 1, Mark.Anchor.START, cut.label()),
                soft(x + 3, FLOOR - 3, Mark.Anchor.START, cut.label()),
                soft(x - 3, TOP - 1, Mark.Anchor.END, cut.label()),
                soft(x - 3, FLOOR - 3, Mark.Anchor.END, cut.label()));
    }

    private void labelLimit(Trajectory.Limit limit) {
        double y = values.at(limit.value());
        write(
                soft(WIDTH, y - 3, Mark.Anchor.END, limit.label()),
                soft(WIDTH, y + 8, Mark.Anchor.END, limit.label()),
                soft(LEFT + 2, y - 3, Mark.Anchor.START, limit.label()),
                soft(LEFT + 2, y + 8, Mark.Anchor.START, limit.label()));
    }

    private void diamond(Point at) {
        double r = 2.5;
        room.dot(at, r);
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
        double before = Double.NEGATIVE_INFINITY;
        for (Trajectory.Observed point : data.observed()) {
            if (point.value() == null || isCut(before, point.at())) {
                draw(run);
                run = new ArrayList<>();
            }
            if (point.value() != null) {
                run.add(place(point.at(), point.value()));
            }
            before = point.at();
        }
        draw(run);
    }

    private void draw(List<Point> run) {
        if (run.size() > 1) {
            line(new Mark.Line(run, Ink.ACCENT, 1.5, false));
        }
        for (Point point : run) {
            marks.add(new Mark.Disc(point, DOT, 4, Ink.ACCENT, 0));
            room.dot(point, DOT);
        }
    }

    private boolean isCut(double before, double at) {
        return data.cuts().stream().anyMatch(cut -> cut.at() > before && cut.at() <= at);
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

    private void line(Mark.Line line) {
        marks.add(line);
        room.line(line.points());
    }

    private void write(Mark.Label... places) {
        marks.add(room.place(List.of(places)));
    }

    private static Mark.Label soft(double x, double y, Mark.Anchor anchor, String text) {
        return new Mark.Label(new Point(x, y), anchor, SMALL, false, Ink.SOFT, text);
    }

    private static Mark.Label label(double x, double y, Mark.Anchor anchor, String text) {
        return new Mark.Label(new Point(x, y), anchor, LARGE, true, Ink.ACCENT, text);
    }
}
