package fr.jalon.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusBarTest {
    @Test
    void parts_are_as_long_as_what_they_count() {
        Drawing bar = bar(new StatusBar.Part(Pattern.SOLID, 1), new StatusBar.Part(Pattern.LIGHT, 3));
        List<Mark.Area> areas = bar.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .toList();
        assertThat(areas).hasSize(2);
        assertThat(areas.get(0).corners().get(0).x()).isZero();
        assertThat(areas.get(1).corners().get(0).x()).isEqualTo(25);
        assertThat(areas.get(1).corners().get(1).x()).isLessThan(100).isGreaterThan(98);
    }

    @Test
    void a_part_that_counts_nothing_is_not_drawn() {
        assertThat(figures(bar(new StatusBar.Part(Pattern.HATCHED, 0), new StatusBar.Part(Pattern.LIGHT, 2))))
                .containsExactly("2");
    }

    @Test
    void no_pattern_is_like_another_without_its_colours() {
        assertThat(Arrays.stream(Pattern.values())
                        .map(pattern -> pattern.box(0, 0, 20, 10).toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_mark_of_a_pattern_stays_in_its_box() {
        for (Pattern pattern : Pattern.values()) {
            for (Mark mark : pattern.box(0, 0, 31, 9)) {
                points(mark).forEach(point -> {
                    assertThat(point.x()).as(pattern.name()).isBetween(-0.01, 31.01);
                    assertThat(point.y()).as(pattern.name()).isBetween(-0.01, 9.01);
                });
            }
        }
    }

    private static List<Point> points(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return line.points();
        }
        return mark instanceof Mark.Area area ? area.corners() : List.of(((Mark.Disc) mark).centre());
    }

    private static Drawing bar(StatusBar.Part... parts) {
        return StatusBar.draw(List.of(parts), 100, 10, "phrase");
    }

    private static List<String> figures(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
