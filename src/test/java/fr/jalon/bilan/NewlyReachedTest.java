package fr.jalon.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.result.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A target newly reached in 2025: by what was done, never by another way of measuring or of aiming. */
class NewlyReachedTest {
    @Test
    void more_than_the_year_before_is_an_advance() {
        assertThat(advances(with(yearly("20"), "15", "25"))).hasSize(1);
    }

    @Test
    void a_target_brought_down_makes_nothing_advance() {
        AnIndicator lowered = AnIndicator.of("8.1")
                .baseline("0")
                .target("2024-12-31", "40")
                .target("2025-12-31", "40")
                .target("2025-12-31", "20", "2025-06-01");

        assertThat(with(lowered, "25", "25").indicator("8.1").grade()).isEqualTo(Grade.REACHED);
        assertThat(advances(with(lowered, "25", "25"))).isEmpty();
        assertThat(advances(with(lowered, "15", "25")))
                .as("more, but not what was aimed at")
                .isEmpty();
        assertThat(advances(with(lowered, "15", "45")))
                .as("what was aimed at before")
                .hasSize(1);
    }

    @Test
    void a_target_that_was_written_over_makes_nothing_advance() {
        ACase before = with(yearly("40"), "15", "25");
        ACase now = with(yearly("20"), "15", "25");

        assertThat(advances(now)).as("nobody can know").hasSize(1);
        assertThat(advances(now.after(before.input(2025)))).isEmpty();
    }

    @Test
    void the_value_of_the_year_before_that_meets_the_target_of_this_one_is_no_advance() {
        AnIndicator falling =
                AnIndicator.of("8.1").baseline("0").target("2024-12-31", "40").target("2025-12-31", "20");

        assertThat(advances(with(falling, "25", "25"))).isEmpty();
    }

    @Test
    void another_definition_makes_nothing_advance() {
        AnIndicator redefined = yearly("20").redefined("2025-01-01", "0");

        assertThat(with(redefined, "15", "25").indicator("8.1").grade()).isEqualTo(Grade.REACHED);
        assertThat(advances(with(redefined, "15", "25"))).isEmpty();
    }

    @Test
    void a_measure_that_was_rewritten_since_the_edition_before_makes_nothing_advance() {
        ACase before = with(yearly("20").unit("personnes"), "15", "25");
        before.asOf("2025-01-31");
        ACase now = with(yearly("20").unit("participations"), "15", "25");

        assertThat(advances(now.after(before.input(2024)))).isEmpty();
    }

    @Test
    void another_perimeter_makes_nothing_advance() {
        assertThat(advances(with(yearly("20"), "15", "25").perimeter("2025-01-01", "Quingey")))
                .isEmpty();
    }

    @Test
    void a_value_of_the_year_before_that_was_corrected_makes_nothing_advance() {
        ACase before = with(yearly("20"), "25", "25").asOf("2025-01-31");
        ACase now = with(yearly("20"), "25", "25")
                .correction("8.1", "2024", "", Cell.of(new BigDecimal("15")), 1, "2025-06-01T09:00:00Z");

        assertThat(now.indicator("8.1").previous().value()).isEqualByComparingTo("15");
        assertThat(advances(now.after(before.input(2024)))).isEmpty();
    }

    @Test
    void the_second_edition_of_a_year_tells_the_same_advances() {
        ACase first = with(yearly("20"), "15", "25");

        assertThat(advances(with(yearly("20"), "15", "25").after(first.input(2025))))
                .hasSize(1);
    }

    private static AnIndicator yearly(String target) {
        return AnIndicator.of("8.1").baseline("0").target("2024-12-31", target).target("2025-12-31", target);
    }

    private static ACase with(AnIndicator indicator, String year2024, String year2025) {
        return ACase.with(indicator)
                .collected("8.1", "2024", year2024, "2025-01-15")
                .value("8.1", "2025", year2025);
    }

    private static List<Advance> advances(ACase made) {
        return made.fiche("FA8").advances();
    }
}
