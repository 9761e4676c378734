package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import org.junit.jupiter.api.Test;

class StyledTextTest {
    @Test
    void what_people_wrote_is_escaped() {
        assertThat(StyledText.of(Markup.of("R&D <b> 3 > 2"))).isEqualTo("R&amp;D &lt;b&gt; 3 &gt; 2");
    }

    @Test
    void looks_become_tags() {
        assertThat(StyledText.of(Markup.strong("FA 8").then(" le 1er ").then(Markup.soft("fin"))))
                .isEqualTo("<b>FA 8</b> le 1<sup>er</sup> <style forecolor='#51606d' isBold='false'>fin</style>");
    }
}
