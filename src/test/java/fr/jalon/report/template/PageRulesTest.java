package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PageRulesTest extends ChangedTemplates {
    @Test
    void type_too_small_for_paper_is_refused() throws IOException {
        change(
                "styles.jrtx",
                "name=\"note\" style=\"body\" fontSize=\"7.8\"",
                "name=\"note\" style=\"body\" fontSize=\"6.5\"");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "styles.jrtx",
                        lineOf("styles.jrtx", "6.5"),
                        "le corps 6,5 ne se lit pas sur papier\u202f; 7,8 points au moins"));
    }

    @Test
    void a_font_that_would_stay_out_of_the_document_is_refused() throws IOException {
        change("styles.jrtx", "<style name=\"small\"", "<style name=\"small\" pdfFontName=\"Helvetica\"");
        assertThat(causes()).singleElement().asString().startsWith("«\u202fpdfFontName\u202f» remplacerait");
    }

    @Test
    void a_row_that_could_be_cut_in_two_is_refused() throws IOException {
        change("blocks/funders.jrxml", "<band height=\"18\" splitType=\"Prevent\">", "<band height=\"18\">");
        assertThat(problems())
                .containsExactly(
                        new TemplateProblem(
                                "blocks/funders.jrxml",
                                lineOf("blocks/funders.jrxml", "<band height=\"18\">"),
                                "la bande pourrait couper une ligne en deux au bas d’une page\u00a0: splitType=\"Prevent\" manque"));
    }

    @Test
    void heads_that_do_not_come_back_are_refused() throws IOException {
        change("blocks/answers.jrxml", " reprintHeaderOnEachPage=\"true\"", "");
        assertThat(causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause)
                        .startsWith("cette tête de colonne ne reviendrait pas en haut de la page suivante"));
    }

    @Test
    void cells_without_heads_are_refused() throws IOException {
        change("blocks/answers.jrxml", "style=\"th\"", "style=\"td\"");
        assertThat(causes()).containsExactly("cette cellule est dans un tableau sans tête de colonne");
    }

    @Test
    void a_picture_without_its_sentence_is_refused() throws IOException {
        Files.write(folder.resolve("logo.png"), new byte[1]);
        change(
                "blocks/charts.jrxml",
                "<expression>$F{right}</expression>",
                "<expression type=\"simpleText\">logo.png</expression>");
        assertThat(causes()).singleElement().asString().startsWith("l’image n’a pas de texte de remplacement");
    }

    @Test
    void text_that_nobody_who_listens_would_hear_is_refused() throws IOException {
        change("fiche.jrxml", "style=\"body\"", "style=\"run\"");
        assertThat(causes())
                .contains("le style «\u202frun\u202f» a le rôle «\u202fdecoration\u202f»\u00a0: qui écoute la page"
                        + " n’entendrait pas ce texte");
    }

    @Test
    void an_element_without_a_style_is_refused() throws IOException {
        change("fiche.jrxml", " style=\"body\"", "");
        assertThat(causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause).startsWith("l’élément n’a pas de style"));
    }

    @Test
    void a_level_of_headings_that_is_jumped_is_refused() throws IOException {
        change("governance.jrxml", "style=\"h2\"", "style=\"h3\"");
        assertThat(causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause)
                        .isEqualTo("un titre de niveau 3 suit un titre de niveau 1\u00a0: un niveau manque"));
    }
}
