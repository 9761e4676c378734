package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecimalColumnTest {
    @Test
    void a_whole_number_is_followed_by_the_white_of_a_comma_and_a_decimal() {
        DecimalColumn column = column("54,1", "76", "−1\u202f204,5");

        assertThat(column.align("76")).isEqualTo("76\u2007\u202f\u202f");
        assertThat(column.align("54,1")).isEqualTo("54,1");
        assertThat(column.align("−1\u202f204,5")).isEqualTo("−1\u202f204,5");
    }

    @Test
    void a_target_read_on_the_line_is_a_figure_too() {
        assertThat(column("≈\u202f17", "12,5").align("≈\u202f17")).isEqualTo("≈\u202f17\u2007\u202f\u202f");
    }

    @Test
    void a_figure_beside_starred_ones_leaves_room_for_a_star() {
        assertThat(column("34*", "71").align("71")).matches("71[\u00a0\u202f]+").doesNotEndWith("\u00a0");
    }

    @Test
    void a_short_n_is_padded_so_that_the_strokes_stand_under_one_another() {
        DecimalColumn column = column("3\u00a0/\u00a010", "9\u00a0/\u00a09", "–");

        assertThat(column.align("9\u00a0/\u00a09")).isEqualTo("9\u00a0/\u00a09\u2007");
        assertThat(column.align("3\u00a0/\u00a010")).isEqualTo("3\u00a0/\u00a010");
    }

    @Test
    void words_stay_as_they_are() {
        DecimalColumn column = column("54,1", "secret stat.", "–", "10 à 12");

        for (String word : List.of("secret stat.", "–", "10 à 12", "")) {
            assertThat(column.align(word)).isEqualTo(word);
        }
    }

    private static DecimalColumn column(String... cells) {
        return DecimalColumn.of(Stream.of(cells).map(Markup::of));
    }
}
