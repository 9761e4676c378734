package fr.jalon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void a_sentence_is_typeset_but_what_was_read_is_left_alone() {
        assertThat(Sentence.of("« {} » lu ; l'unité est {} : 12 %", "a ; 'b' : c", "%"))
                .isEqualTo("«\u202fa ; 'b' : c\u202f» lu\u202f; l’unité est %\u00a0: 12\u202f%");
    }

    @Test
    void a_value_that_looks_like_a_gap_is_not_filled() {
        assertThat(Sentence.of("{} et {}", "{}", "b")).isEqualTo("{} et b");
    }

    @Test
    void what_was_read_is_shortened_and_made_visible() {
        var problem = new Problem("f.csv", 2, 1, "", "a\nb\u0007" + "x".repeat(80), "règle", "agir");

        assertThat(problem.toString())
                .contains("« a bU+0007xxx".replace("« ", "«\u202f"))
                .contains("xxx…");
    }

    @Test
    void a_hundred_problems_are_printed_and_the_others_counted() {
        var problems = new Problems();
        IntStream.rangeClosed(1, 1_500)
                .forEach(line -> problems.add(new Problem("f.csv", line, 0, "", "x", "règle", "agir")));

        FileRefused refusal = problems.refusal();

        assertThat(refusal.getMessage().lines()).hasSize(201);
        assertThat(refusal.getMessage())
                .contains("ligne 100")
                .doesNotContain("ligne 101")
                .endsWith("… et 1400 autres problèmes.");
        assertThat(refusal.count()).isEqualTo(1_500);
        assertThat(refusal.problems()).hasSize(1_000);
    }
}
