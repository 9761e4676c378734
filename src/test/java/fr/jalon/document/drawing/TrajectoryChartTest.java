package fr.jalon.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.drawing.Trajectory.Cut;
import fr.jalon.document.drawing.Trajectory.Expected;
import fr.jalon.document.drawing.Trajectory.Limit;
import fr.jalon.document.drawing.Trajectory.Observed;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrajectoryChartTest {
    private static final List<Expected> TO_160 = List.of(
            new Expected(2023, 0, "cible 0"), new Expected(2025, 40, "cible 40"), new Expected(2028, 160, "cible 160"));

    @Test
    void values_are_dots_joined_by_one_line() {
        Drawing chart = draw(List.of(value(2023, 0), value(2024, 18), value(2025, 46)), TO_160, List.of());
        assertThat(lines(chart, Ink.ACCENT))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(3));
        assertThat(dots(chart)).hasSize(3);
    }

    @Test
    void a_hole_leaves_the_line_open() {
        Drawing chart = draw(List.of(value(2023, 0), value(2024, 18), hole(2025), value(2026, 50)), TO_160, List.of());
        assertThat(lines(chart, Ink.ACCENT))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(2));
        assertThat(dots(chart)).hasSize(3);
    }

    @Test
    void a_cut_parts_the_line_and_is_drawn() {
        Drawing chart = draw(
                List.of(value(2023, 10), value(2024, 18), value(2025, 46)),
                List.of(),
                List.of(new Cut(2024.5, "nouvelle définition")));
        assertThat(lines(chart, Ink.ACCENT))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(2));
        assertThat(texts(chart)).contains("nouvelle définition");
    }

    @Test
    void the_expected_line_is_dashed_with_a_diamond_at_each_dated_target() {
        Drawing chart = draw(List.of(value(2023, 0)), TO_160, List.of());
        assertThat(lines(chart, Ink.SOFT)).singleElement().satisfies(line -> {
            assertThat(line.dashed()).isTrue();
            assertThat(line.points()).hasSize(3);
        });
        assertThat(chart.marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Area area && area.corners().size() == 4))
                .hasSize(2);
    }

    @Test
    void the_last_value_and_the_final_target_are_labelled_and_no_other() {
        Drawing chart = draw(List.of(value(2024, 18), value(2025, 46), hole(2026)), TO_160, List.of());
        assertThat(texts(chart)).contains("46", "cible 160").doesNotContain("18", "cible 40");
    }

    @Test
    void the_axis_starts_from_zero_and_goes_on_to_the_final_target() {
        Drawing chart = draw(List.of(value(2024, 90), value(2025, 95)), TO_160, List.of());
        assertThat(texts(chart)).contains("0", "40", "160", "2023", "2028").doesNotContain("2029");
    }

    @Test
    void a_value_under_what_was_expected_is_labelled_below_its_dot() {
        Drawing chart = draw(List.of(value(2024, 60), value(2026, 70)), TO_160, List.of());
        Mark.Disc last = dots(chart).get(1);
        Mark.Label label =
                labels(chart).filter(l -> l.text().equals("70")).findFirst().orElseThrow();
        assertThat(label.at().y()).isGreaterThan(last.centre().y());
    }

    @Test
    void the_label_of_the_final_target_makes_room_for_a_last_value_above_it() {
        Drawing chart = draw(List.of(value(2024, 60), value(2028, 170)), TO_160, List.of());
        assertThat(at(chart, "cible 160").x()).isLessThan(at(chart, "170").x() - 12);
    }

    private static Point at(Drawing chart, String text) {
        return label(chart, text).at();
    }

    private static Mark.Label label(Drawing chart, String text) {
        return labels(chart)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_limit_goes_across() {
        Drawing chart = TrajectoryChart.draw(new Trajectory(
                2024,
                2026,
                List.of(value(2024, 90)),
                List.of(),
                List.of(new Limit(80, "au moins 80")),
                List.of(),
                (tick, decimals) -> "" + Math.round(tick),
                "phrase"));
        assertThat(texts(chart)).contains("au moins 80");
        assertThat(lines(chart, Ink.SOFT))
                .singleElement()
                .satisfies(line -> assertThat(line.points().get(0).y())
                        .isEqualTo(line.points().get(1).y()));
    }

    @Test
    void a_limit_does_not_stand_on_the_value_beside_it() {
        for (double last : new double[] {28, 27, 21}) {
            Drawing chart = TrajectoryChart.draw(new Trajectory(
                    2022,
                    2023,
                    List.of(value(2022, 28), value(2023, last)),
                    List.of(),
                    List.of(new Limit(28, "au moins 28")),
                    List.of(),
                    (tick, decimals) -> "" + Math.round(tick),
                    "phrase"));
            assertThat(overlaps(chart)).as("last value %s", last).isEmpty();
        }
    }

    /** Falling from 8.4 to 7.0, while the values rise over it to 9.9. */
    @Test
    void values_close_to_the_expected_line_do_not_run_through_the_label_of_the_target() {
        Drawing chart = TrajectoryChart.draw(new Trajectory(
                2018,
                2024,
                List.of(
                        new Observed(2018, 8.4, "8,4"),
                        new Observed(2019, null, ""),
                        new Observed(2020, 8.6, "8,6"),
                        new Observed(2023, 9.8, "9,8"),
                        new Observed(2024, 9.9, "9,9")),
                List.of(new Expected(2018, 8.4, "cible 8,4"), new Expected(2024, 7, "cible 7,0")),
                List.of(),
                List.of(),
                (tick, decimals) -> "" + tick,
                "phrase"));
        Rectangle2D target = Room.box(label(chart, "cible 7,0"));

        assertThat(lines(chart, Ink.ACCENT)).allSatisfy(line -> {
            for (int i = 1; i < line.points().size(); i++) {
                Point from = line.points().get(i - 1);
                Point to = line.points().get(i);
                assertThat(target.intersectsLine(from.x(), from.y(), to.x(), to.y()))
                        .isFalse();
            }
        });
        assertThat(overlaps(chart)).isEmpty();
    }

    @Test
    void the_reason_of_a_cut_leaves_the_top_to_the_words_that_stand_there() {
        Drawing chart = draw(
                List.of(value(2023, 150), value(2024, 155), value(2025, 160)),
                List.of(),
                List.of(new Cut(2024.5, "nouveau périmètre")));
        assertThat(overlaps(chart)).isEmpty();
    }

    private static List<String> overlaps(Drawing chart) {
        List<Mark.Label> all = labels(chart).toList();
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> other != one && Room.box(other).intersects(Room.box(one)))
                        .map(other -> one.text() + " on " + other.text()))
                .toList();
    }

    @Test
    void nothing_stands_outside_the_drawing() {
        Drawing chart = draw(List.of(value(2023, -12), value(2024, 18), value(2025, 260)), TO_160, List.of());
        assertThat(dots(chart)).allSatisfy(dot -> {
            assertThat(dot.centre().x()).isBetween(0.0, chart.width());
            assertThat(dot.centre().y()).isBetween(0.0, chart.height());
        });
        assertThat(chart.sentence()).isEqualTo("phrase");
    }

    private static Drawing draw(List<Observed> observed, List<Expected> expected, List<Cut> cuts) {
        return TrajectoryChart.draw(new Trajectory(
                2023, 2028, observed, expected, List.of(), cuts, (tick, decimals) -> "" + Math.round(tick), "phrase"));
    }

    private static Observed value(int year, double value) {
        return new Observed(year, value, "" + Math.round(value));
    }

    private static Observed hole(int year) {
        return new Observed(year, null, "");
    }

    private static List<Mark.Line> lines(Drawing drawing, Ink ink) {
        return drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Line line && line.ink() == ink)
                .map(Mark.Line.class::cast)
                .toList();
    }

    private static List<Mark.Disc> dots(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .toList();
    }

    private static Stream<Mark.Label> labels(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
    }

    private static List<String> texts(Drawing drawing) {
        return labels(drawing).map(Mark.Label::text).toList();
    }
}
