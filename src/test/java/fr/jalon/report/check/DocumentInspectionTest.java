package fr.jalon.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.report.check.TaggedPdf.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentInspectionTest {
    private static final DocumentInspection INSPECTION = new DocumentInspection();
    private static final byte[] UNTAGGED = TaggedPdf.untagged(2);

    @Test
    void a_document_that_keeps_every_rule_has_no_defect() {
        assertThat(found(TaggedPdf.good())).isEmpty();
        assertThat(found(TaggedPdf.with(2, Flaw.LEVEL_THREE))).isEmpty();
    }

    /** Such a file passes as PDF/A-2a: level A asks for tags and is content with their claim. */
    @Test
    void a_claim_of_tags_without_tags_is_refused_by_more_than_the_archival_rules() {
        assertThat(found(TaggedPdf.with(2, Flaw.NO_STRUCTURE)))
                .containsExactly(
                        "la structure n’a aucun titre",
                        "du texte n’est pas dans la structure, par exemple «\u202ftêteChapitre 1Le tex…\u202f»"
                                + " (2 fois, d’abord page 1)",
                        "rien de la page n’est dans la structure (2 fois, d’abord page 1)",
                        "règle 7.1-3 de PDF/UA-1 non tenue (6 fois, d’abord page 1)");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_TAGS)))
                .contains("règle 6.7.3.3-1 de PDF/A-2a non tenue", "règle 7.1-11 de PDF/UA-1 non tenue");
    }

    /** Neither breaks a rule of PDF/UA-1 or PDF/A-2a, and nobody could hear a word of them. */
    @Test
    void a_structure_that_holds_nothing_is_refused_though_it_keeps_every_rule() {
        assertThat(found(TaggedPdf.with(2, Flaw.STRUCTURE_WITHOUT_CONTENT)))
                .noneMatch(defect -> defect.contains("règle"))
                .contains("rien de la page n’est dans la structure (2 fois, d’abord page 1)");
        assertThat(found(TaggedPdf.with(2, Flaw.ALL_ARTIFACTS)))
                .noneMatch(defect -> defect.contains("règle"))
                .contains("plus de texte est écarté de la structure (82 signes) qu’elle n’en contient (0)");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_HEADING))).containsExactly("la structure n’a aucun titre");
    }

    @Test
    void text_outside_the_structure_is_quoted() {
        assertThat(found(TaggedPdf.with(2, Flaw.LOOSE_TEXT)))
                .contains("du texte n’est pas dans la structure, par exemple «\u202fSans balise\u202f»"
                        + " (2 fois, d’abord page 1)");
    }

    @Test
    void pages_must_be_those_of_before_the_tagging() {
        assertThat(found(TaggedPdf.with(2, Flaw.OTHER_TEXT)))
                .containsExactly("le texte n’est pas celui d’avant le balisage (2 fois, d’abord page 1)");
        assertThat(found(TaggedPdf.with(2, Flaw.LOST_PARAGRAPH)))
                .containsExactly("le texte n’est pas celui d’avant le balisage (2 fois, d’abord page 1)");
        assertThat(found(TaggedPdf.with(2, Flaw.MORE_INK)))
                .containsExactly("les tracés ne sont pas ceux d’avant le balisage (2 fois, d’abord page 1)");
        assertThat(found(TaggedPdf.with(3))).containsExactly("3 pages, mais 2 avant le balisage");
    }

    @Test
    void a_page_that_has_become_blank_is_told() {
        assertThat(found(TaggedPdf.with(2, Flaw.BLANK_PAGE)))
                .contains("page 2\u00a0: page blanche, qui ne l’était pas avant le balisage");
    }

    @Test
    void a_font_of_the_machine_is_refused() {
        assertThat(found(TaggedPdf.with(2, Flaw.FONT_OF_THE_MACHINE)))
                .contains(
                        "police non incorporée Helvetica (2 fois, d’abord page 1)",
                        "page 1\u00a0: règle 7.21.4.1-1 de PDF/UA-1 non tenue");
    }

    @Test
    void a_file_says_what_it_is() {
        assertThat(found(TaggedPdf.with(2, Flaw.NO_ARCHIVAL_CLAIM)))
                .contains("le fichier ne se dit ni PDF/A-2a ni PDF/A-3a");
        assertThat(found(TaggedPdf.with(2, Flaw.LEVEL_B))).contains("le fichier ne se dit ni PDF/A-2a ni PDF/A-3a");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_UA_CLAIM))).containsExactly("règle 5-1 de PDF/UA-1 non tenue");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_LANGUAGE))).contains("la langue manque");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_TITLE))).containsExactly("le titre manque");
        assertThat(found(TaggedPdf.with(2, Flaw.NO_OUTLINE))).containsExactly("les signets manquent");
    }

    @Test
    void what_is_cut_short_or_no_pdf_at_all_is_refused() {
        byte[] good = TaggedPdf.good();
        for (int fifths = 0; fifths < 5; fifths++) {
            assertThat(found(Arrays.copyOf(good, good.length * fifths / 5)))
                    .anyMatch(defect -> defect.startsWith("le fichier ne se lit pas"))
                    .anyMatch(defect -> defect.startsWith("veraPDF ne peut pas lire le fichier"));
        }
        assertThat(found(Arrays.copyOf(good, good.length - 30))).isNotEmpty();
        assertThat(found("pas un PDF".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(INSPECTION.inspect(new Wire.Request(good, new byte[0])).defects())
                .isNotEmpty();
    }

    private static List<String> found(byte[] pdf) {
        return INSPECTION.inspect(new Wire.Request(pdf, UNTAGGED)).defects().stream()
                .map(Defect::toString)
                .toList();
    }
}
