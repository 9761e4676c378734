package fr.jalon.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup.Run;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void ordinals_have_raised_endings() {
        assertThat(raised("au 1er mars, 3e trimestre, 12e fiche, 1re année")).containsExactly("er", "e", "e", "re");
        assertThat(raised("le gel 2e3 et FA11er, 123e")).isEmpty();
    }

    @Test
    void no_word_is_lost() {
        String text = "au 1er mars < 3 & « 3e »";
        assertThat(Markup.of(text).text()).isEqualTo(text);
        assertThat(Markup.strong("").isEmpty()).isTrue();
    }

    @Test
    void parts_follow_each_other_with_their_looks() {
        assertThat(Markup.strong("FA 8").then(" ").then(Markup.soft("fin")).runs())
                .containsExactly(
                        new Run("FA 8", true, false, false),
                        new Run(" ", false, false, false),
                        new Run("fin", false, true, false));
    }

    private static java.util.List<String> raised(String text) {
        return Markup.of(text).runs().stream()
                .filter(Run::raised)
                .map(Run::text)
                .toList();
    }
}
