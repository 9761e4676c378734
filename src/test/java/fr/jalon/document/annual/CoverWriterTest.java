package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverWriterTest {
    @Test
    void signatories_stand_one_a_line_while_the_cover_has_room_for_it() {
        assertThat(CoverWriter.listed(names(10))).isEqualTo(String.join("\n", names(10)));
    }

    @Test
    void many_signatories_follow_one_another() {
        assertThat(CoverWriter.listed(names(46))).isEqualTo(String.join(", ", names(46)));
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Organisme " + i).toList();
    }
}
