package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import org.junit.jupiter.api.Test;

class StyledTextTest {
    @Test
    void what_people_wrote_is_escaped() {
        assertThat(styled("R&D <b> 3 > 2")).isEqualTo("R&amp;D &lt;b&gt; 3 &gt; 2");
        assertThat(styled("שלום <b>")).endsWith(" &lt;b&gt;");
    }

    @Test
    void looks_become_tags() {
        assertThat(StyledText.of(Markup.strong("FA 8").then(" le 1er ").then(Markup.soft("fin"))))
                .isEqualTo("<b>FA 8</b> le 1<sup>er</sup> <style forecolor='#51606d' isBold='false'>fin</style>");
    }

    @Test
    void what_the_family_of_the_documents_lacks_is_given_to_one_that_has_it() {
        assertThat(styled("a عقد b"))
                .isEqualTo("a <style fontName='Noto Sans Arabic' isBold='false' isItalic='false'>عقد</style> b");
        assertThat(styled("שלום")).contains("'Noto Sans Hebrew'");
        assertThat(styled("x \uD83D\uDE00")).contains("'Noto Emoji'", "\uD83D\uDE00");
    }

    @Test
    void the_signs_of_french_stay_in_one_piece() {
        String text = "« L’œuvre » : 1\u202f234,5\u00a0€ — ≥ 3 → 4 …";
        assertThat(styled(text)).isEqualTo(text);
    }

    @Test
    void a_character_that_no_family_has_is_seen_to_be_missing() {
        assertThat(styled("a\u6f22b")).isEqualTo("a□b");
    }

    @Test
    void marks_without_a_shape_and_control_characters_are_left_out() {
        assertThat(styled("a\u0000\u0007\u200d\u202e\ufe0fb\nc")).isEqualTo("ab\nc");
        assertThat(styled("\ud83d")).isEqualTo("□");
    }

    private static String styled(String text) {
        return StyledText.of(Markup.of(text));
    }
}
