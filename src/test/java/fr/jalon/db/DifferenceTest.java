package fr.jalon.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final List<Row<String, String>> STORED = rows("FA1", "J1 ouvrir", "J2 former", "J3 évaluer");

    @Test
    void the_same_rows_differ_in_nothing() {
        assertThat(from(STORED)).isEqualTo(told(List.of(), List.of(), 0, 0));
    }

    @Test
    void another_content_is_a_change() {
        var given = rows("FA1", "J1 ouvrir", "J2 accueillir", "J3 évaluer");

        assertThat(from(given)).isEqualTo(told(given.subList(1, 2), List.of(), 0, 1));
    }

    @Test
    void a_row_put_in_front_makes_the_others_slide_without_changing_them() {
        var given = rows("FA1", "J0 recruter", "J1 ouvrir", "J2 former", "J3 évaluer");

        assertThat(from(given)).isEqualTo(told(given, List.of(), 1, 0));
    }

    @Test
    void a_removed_row_makes_the_others_slide_without_changing_them() {
        var given = rows("FA1", "J2 former", "J3 évaluer");

        assertThat(from(given)).isEqualTo(told(given, STORED.subList(0, 1), 0, 0));
    }

    @Test
    void rows_that_pass_each_other_are_changes() {
        var given = rows("FA1", "J1 ouvrir", "J3 évaluer", "J2 former");

        assertThat(from(given)).isEqualTo(told(given.subList(1, 3), List.of(), 0, 2));
    }

    @Test
    void a_row_under_another_owner_is_another_row() {
        var given = rows("FA2", "J1 ouvrir", "J2 former", "J3 évaluer");

        assertThat(from(given)).isEqualTo(told(given, STORED, 3, 0));
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThatThrownBy(() -> from(rows("FA1", "J1 ouvrir", "J1 fermer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given twice under FA1: J1");
    }

    private static List<Object> from(List<Row<String, String>> given) {
        var difference = Difference.between(STORED, given, value -> value.substring(0, 2));
        return told(
                difference.put(),
                difference.removed(),
                difference.added().size(),
                difference.changed().size());
    }

    private static List<Row<String, String>> rows(String owner, String... values) {
        List<Row<String, String>> rows = new ArrayList<>();
        for (var value : values) {
            rows.add(new Row<>("loue-lison-2", owner, rows.size(), value));
        }
        return rows;
    }

    private static List<Object> told(
            List<Row<String, String>> put, List<Row<String, String>> removed, int added, int changed) {
        return List.of(put, removed, added, changed);
    }
}
