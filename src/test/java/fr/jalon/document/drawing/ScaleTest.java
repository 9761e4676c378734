package fr.jalon.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 160, 0, 160, 40, 0",
        "0, 72, 0, 80, 20, 0",
        "0, 3, 0, 3, 1, 0",
        "0, 1, 0, 1, 0.25, 2",
        "0, 9.9, 0, 10, 2.5, 1",
        "-15, 30, -20, 40, 20, 0",
        "0, 0, 0, 1, 0.25, 2"
    })
    void ticks_are_round_and_hold_the_values(
            double min, double max, double low, double high, double step, int decimals) {
        Scale scale = Scale.around(min, max, 4, false, 100, 0);
        assertThat(scale.low()).isEqualTo(low);
        assertThat(scale.high()).isEqualTo(high);
        assertThat(scale.step()).isEqualTo(step);
        assertThat(scale.decimals()).isEqualTo(decimals);
    }

    @Test
    void a_value_stands_in_proportion_between_the_ends() {
        Scale scale = Scale.around(0, 160, 4, false, 100, 20);
        assertThat(scale.at(0)).isEqualTo(100);
        assertThat(scale.at(160)).isEqualTo(20);
        assertThat(scale.at(40)).isEqualTo(80);
        assertThat(scale.ticks()).isEqualTo(List.of(0.0, 40.0, 80.0, 120.0, 160.0));
    }

    @Test
    void years_have_one_tick_each() {
        assertThat(Scale.units(2023, 2026, 0, 30).ticks()).containsExactly(2023.0, 2024.0, 2025.0, 2026.0);
        assertThat(Scale.units(2025, 2025, 7, 30).at(2025)).isEqualTo(7);
    }

    @Test
    void what_is_counted_has_no_tick_between_two_whole_numbers() {
        assertThat(Scale.around(0, 10, 4, false, 100, 0).ticks()).containsExactly(0.0, 2.5, 5.0, 7.5, 10.0);
        assertThat(Scale.around(0, 10, 4, true, 100, 0).ticks()).containsExactly(0.0, 4.0, 8.0, 12.0);
        assertThat(Scale.around(0, 1, 4, true, 100, 0).ticks()).containsExactly(0.0, 1.0);
    }
}
