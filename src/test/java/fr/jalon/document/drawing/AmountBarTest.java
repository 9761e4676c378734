package fr.jalon.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountBarTest {
    @Test
    void planned_is_outlined_spent_is_full_both_at_the_scale_of_the_table() {
        Drawing bar = AmountBar.draw(500, 250, 1000);

        Mark.Area planned = (Mark.Area) bar.marks().get(0);
        Mark.Area spent = (Mark.Area) bar.marks().get(1);
        assertThat(planned.stroke()).isEqualTo(Ink.SOFT);
        assertThat(right(planned)).isBetween(bar.width() / 2 - 1, bar.width() / 2);
        assertThat(spent.fill()).isEqualTo(Ink.ACCENT);
        assertThat(right(spent)).isEqualTo(bar.width() / 4);
    }

    @Test
    void what_is_not_known_is_not_drawn() {
        assertThat(AmountBar.draw(0, 0, 0).marks()).isEmpty();
        assertThat(AmountBar.draw(0, 10, 10).marks()).hasSize(1);
    }

    private static double right(Mark.Area area) {
        return area.corners().stream().mapToDouble(Point::x).max().orElseThrow();
    }
}
