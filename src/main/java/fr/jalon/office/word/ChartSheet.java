package fr.jalon.office.word;

import fr.jalon.document.drawing.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a chart as they stand in its workbook: two columns a line, when and how much. */
record ChartSheet(List<Line> lines) {
    /** What a line of the chart is, and so how it looks. */
    enum Kind {
        OBSERVED,
        EXPECTED,
        LIMIT,
        CUT
    }

    /** @param label how its last figure is written beside it; empty when it is not */
    record Line(Kind kind, String name, List<At> points, String label) {
        Line {
            points = List.copyOf(points);
        }

        /** The place of the last point that has a value; below zero when none has. */
        int last() {
            int last = points.size() - 1;
            while (last >= 0 && points.get(last).value() == null) {
                last--;
            }
            return last;
        }
    }

    /** @param value absent in a hole */
    record At(double when, @Nullable Double value) {}

    ChartSheet {
        lines = List.copyOf(lines);
    }

    static ChartSheet of(Trajectory data) {
        List<Line> lines = new ArrayList<>();
        for (Trajectory.Cut cut : data.cuts()) {
            lines.add(new Line(
                    Kind.CUT,
                    cut.label(),
                    List.of(new At(cut.at(), Math.min(0, lowest(data))), new At(cut.at(), Math.max(0, highest(data)))),
                    ""));
        }
        for (Trajectory.Limit limit : data.limits()) {
            lines.add(new Line(
                    Kind.LIMIT,
                    limit.label(),
                    List.of(new At(data.firstYear(), limit.value()), new At(data.lastYear(), limit.value())),
                    limit.label()));
        }
        if (!data.expected().isEmpty()) {
            lines.add(new Line(
                    Kind.EXPECTED,
                    "Attendu",
                    data.expected().stream()
                            .map(point -> new At(point.at(), point.value()))
                            .toList(),
                    data.expected().get(data.expected().size() - 1).label()));
        }
        lines.add(new Line(
                Kind.OBSERVED,
                "Observé",
                data.observed().stream()
                        .map(point -> new At(point.at(), point.value()))
                        .toList(),
                lastLabel(data)));
        return new ChartSheet(lines);
    }

    private static String lastLabel(Trajectory data) {
        List<String> labels = new ArrayList<>(data.observed().stream()
                .filter(point -> point.value() != null)
                .map(Trajectory.Observed::label)
                .toList());
        return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
    }

    /** As many for each line, where shorter lines leave room: LibreOffice forgets lines of unequal lengths. */
    int rows() {
        return lines.stream().mapToInt(line -> line.points().size()).max().orElse(0);
    }

    /** The column of the times of a line; its values stand in the next one. */
    static int column(int line) {
        return 2 * line;
    }

    static double lowest(Trajectory data) {
        return all(data).min().orElse(0);
    }

    static double highest(Trajectory data) {
        return all(data).max().orElse(1);
    }

    private static DoubleStream all(Trajectory data) {
        return Stream.of(
                        data.observed().stream().map(Trajectory.Observed::value),
                        data.expected().stream().map(Trajectory.Expected::value),
                        data.limits().stream().map(Trajectory.Limit::value))
                .flatMap(values -> values)
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue);
    }
}
