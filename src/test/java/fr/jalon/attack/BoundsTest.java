package fr.jalon.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.jalon.bilan.RandomPeople;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The attacker finds what can be found. */
class BoundsTest {
    private final Bounds bounds = new Bounds(Map.of("total", 60.0, "a", 3.0, "b", 20.0, "c", 37.0, "steps", 3.0));

    @Test
    void a_single_hole_is_filled() {
        bounds.equal(Map.of("total", 1.0), 60);
        bounds.equal(Map.of("b", 1.0), 20);
        bounds.equal(Map.of("c", 1.0), 37);
        bounds.equal(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "total", -1.0), 0);

        assertThat(bounds.width(Map.of("a", 1.0))).isCloseTo(0, within(1e-6));
    }

    @Test
    void two_holes_are_as_wide_as_their_sum() {
        bounds.equal(Map.of("total", 1.0), 60);
        bounds.equal(Map.of("c", 1.0), 37);
        bounds.equal(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "total", -1.0), 0);

        assertThat(bounds.width(Map.of("a", 1.0))).isCloseTo(23, within(1e-6));
        assertThat(bounds.width(Map.of("b", 1.0, "a", 1.0))).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_number_between_two_years_of_a_run_is_as_wide_as_their_difference() {
        bounds.equal(Map.of("b", 1.0), 20);
        bounds.equal(Map.of("total", 1.0), 60);
        bounds.between(Map.of("c", 1.0, "b", -1.0), 0, Bounds.MOST);
        bounds.between(Map.of("total", 1.0, "c", -1.0), 0, Bounds.MOST);

        assertThat(bounds.width(Map.of("c", 1.0))).isCloseTo(40, within(1e-6));
    }

    @Test
    void whole_steps_are_tighter_than_any_number() {
        bounds.between(Map.of("steps", 7.0, "a", 1.0), 20, 27);
        bounds.between(Map.of("a", 1.0), 2, 4);
        double loose = bounds.width(Map.of("steps", 1.0));
        bounds.whole("steps");

        assertThat(loose).isGreaterThan(1.2);
        assertThat(bounds.width(Map.of("steps", 1.0))).isCloseTo(0, within(1e-6));
    }

    @Test
    void what_is_not_so_is_not_believed() {
        assertThatThrownBy(() -> bounds.equal(Map.of("a", 1.0), 4)).hasMessageContaining("what is not so");
        assertThatThrownBy(() -> bounds.equal(Map.of("nobody", 1.0), 4)).hasMessageContaining("what is not so");
    }

    @Test
    void who_looks_for_larger_numbers_than_are_protected_finds_them() {
        long found = LongStream.rangeClosed(1, 6)
                .mapToObj(RandomPeople::editions)
                .flatMap(editions -> new Attack(editions, 60).breaches().stream())
                .count();

        assertThat(found).isGreaterThan(5);
    }
}
