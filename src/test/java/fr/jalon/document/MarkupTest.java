package fr.jalon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void what_people_wrote_is_escaped() {
        assertThat(Markup.of("R&D <b> 3 > 2").xml()).isEqualTo("R&amp;D &lt;b&gt; 3 &gt; 2");
    }

    @Test
    void ordinals_have_raised_endings() {
        assertThat(Markup.of("au 1er mars, 3e trimestre, 12e fiche").xml())
                .isEqualTo("au 1<sup>er</sup> mars, 3<sup>e</sup> trimestre, 12<sup>e</sup> fiche");
        assertThat(Markup.of("le gel 2e3 et FA11er").xml()).doesNotContain("<sup>");
    }

    @Test
    void parts_follow_each_other() {
        assertThat(Markup.strong("FA 8").then(" ").then(Markup.soft("fin")).xml())
                .isEqualTo("<b>FA 8</b> <style forecolor='#51606d' isBold='false'>fin</style>");
    }
}
