package fr.jalon.document.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trajectory chart shows, in the unit of its axis and with the labels already written.
 *
 * @param observed in order of time; a hole is a point without a value and leaves the line open
 * @param expected dated points of the expected line, the first one where it starts; empty when there is none
 * @param limits levels to stay above or below, drawn across
 * @param cuts places where the series is cut
 * @param tickFormat writes a value of the axis with so many digits after the comma
 */
public record Trajectory(
        int firstYear,
        int lastYear,
        List<Observed> observed,
        List<Expected> expected,
        List<Limit> limits,
        List<Cut> cuts,
        TickFormat tickFormat,
        String sentence) {

    /** A value at a time, in years: 31/12/2025 is 2025.0; labelled where it is the last. */
    public record Observed(double at, @Nullable Double value, String label) {}

    /** A point of the expected line; the last one is labelled. */
    public record Expected(double at, double value, String label) {}

    /** A level across the chart, labelled at its end. */
    public record Limit(double value, String label) {}

    /** Where a series is cut, and the word beside it. */
    public record Cut(double at, String label) {}

    /** Writes a value of the axis in the language of the document. */
    @FunctionalInterface
    public interface TickFormat {
        String write(double value, int decimals);
    }

    public Trajectory {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
        limits = List.copyOf(limits);
        cuts = List.copyOf(cuts);
    }
}
