package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateCheckTest extends ChangedTemplates {
    @Test
    void the_templates_that_we_ship_have_no_problem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void broken_xml_is_refused_with_its_line() throws IOException {
        change("synthesis.jrxml", "<detail>", "<detail><broken>");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("synthesis.jrxml");
            assertThat(problem.line()).isEqualTo(lines("synthesis.jrxml"));
            assertThat(problem.cause()).startsWith("le XML est mal formé");
        });
    }

    @Test
    void a_field_that_no_record_has_is_refused_with_its_line() throws IOException {
        change("blocks/milestones.jrxml", "<field name=\"text\"", "<field name=\"texte\"");
        change("blocks/milestones.jrxml", "$F{text}", "$F{texte}");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "blocks/milestones.jrxml",
                        lineOf("blocks/milestones.jrxml", "name=\"texte\""),
                        "le champ «\u202ftexte\u202f» n’existe pas (champs de MilestoneRow\u00a0: sign, text)"));
    }

    @Test
    void a_field_of_another_class_is_refused() throws IOException {
        change(
                "blocks/milestones.jrxml",
                "<field name=\"text\" class=\"java.lang.String\"",
                "<field name=\"text\" class=\"java.lang.Integer\"");
        assertThat(causes())
                .containsExactly("le champ «\u202ftext\u202f» est déclaré java.lang.Integer, il est java.lang.String");
    }

    @Test
    void a_field_that_is_not_declared_is_refused_with_its_line() throws IOException {
        change("contents.jrxml", "<expression>$F{page}</expression>", "<expression>$F{folio}</expression>");
        int line = lineOf("contents.jrxml", "$F{folio}");
        assertThat(problems())
                .contains(
                        new TemplateProblem("contents.jrxml", line, "le champ «\u202ffolio\u202f» n’est pas déclaré"));
    }

    @Test
    void code_in_an_expression_is_refused_with_its_line() throws IOException {
        change("contents.jrxml", "$F{page}", "System.getProperty(\"user.home\")");
        assertThat(problems()).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(lineOf("contents.jrxml", "System.getProperty"));
            assertThat(problem.cause())
                    .isEqualTo(
                            "l’expression «\u202fSystem.getProperty(\"user.home\")\u202f» est du code\u202f; seuls un"
                                    + " champ, un paramètre ou du texte sont admis");
        });
    }

    @Test
    void a_style_that_is_missing_is_refused_where_it_is_used() throws IOException {
        change("outlook.jrxml", "style=\"h1\"", "style=\"titre\"");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "outlook.jrxml",
                        lineOf("outlook.jrxml", "style=\"titre\""),
                        "le style «\u202ftitre\u202f» n’existe pas"));
    }

    @Test
    void a_font_that_we_do_not_ship_is_refused() throws IOException {
        change("styles.jrtx", "fontName=\"Source Sans 3\"", "fontName=\"Comic Sans MS\"");
        assertThat(causes())
                .containsExactly(
                        "la police «\u202fComic Sans MS\u202f» n’est pas fournie (Noto Emoji, Noto Sans Arabic, Noto Sans Hebrew, Source Sans 3, Source Sans 3"
                                + " SemiBold)");
    }

    @Test
    void a_file_that_the_manifest_names_must_exist() throws IOException {
        change("manifest.yml", "outlook.jrxml", "perspectives.jrxml");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "manifest.yml",
                        lineOf("manifest.yml", "perspectives.jrxml"),
                        "le fichier «\u202fperspectives.jrxml\u202f» n’existe pas"));
    }

    @Test
    void a_section_that_the_report_does_not_have_is_refused() throws IOException {
        change("manifest.yml", "data: outlook", "data: weather");
        assertThat(causes()).containsExactly("le rapport n’a pas de section «\u202fweather\u202f»");
    }

    @Test
    void a_manifest_that_is_not_one_is_refused_with_its_line() throws IOException {
        Path manifest = folder.resolve("manifest.yml");
        Files.writeString(manifest, "? [a]\n: b\n");
        assertThat(problems())
                .containsExactly(
                        new TemplateProblem("manifest.yml", 1, "une clé est un mot, non une liste ni un bloc"));

        Files.writeString(manifest, "frame: frame.jrxml\nsections: []\n");
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.cause()).contains("une section au moins"));

        Files.writeString(
                manifest, "frame: frame.jrxml\nsections:\n- data: fiches\n  template: fiche.jrxml\n  repeated: oui\n");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "manifest.yml", 5, "«\u202ftrue\u202f» ou «\u202ffalse\u202f» était attendu"));
    }

    @Test
    void an_unknown_key_of_the_manifest_is_refused_with_its_line() throws IOException {
        change("manifest.yml", "title: Gouvernance", "titel: Gouvernance");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "manifest.yml", lineOf("manifest.yml", "titel"), "la clé «\u202ftitel\u202f» est inconnue"));
    }

    @Test
    void a_style_without_a_role_is_refused_where_it_is_declared() throws IOException {
        change("manifest.yml", "fact-text, item, bullet]", "fact-text, item]");
        assertThat(problems())
                .containsExactly(new TemplateProblem(
                        "styles.jrtx",
                        lineOf("styles.jrtx", "name=\"bullet\""),
                        "le style «\u202fbullet\u202f» n’a pas de rôle dans manifest.yml (clé «\u202froles\u202f»)"));
    }

    @Test
    void a_role_that_is_given_twice_or_to_no_style_or_does_not_exist_is_refused() throws IOException {
        change("manifest.yml", "h3: [h3]", "h3: [h3, h4]");
        int line = lineOf("manifest.yml", "h3: [h3, h4]");
        assertThat(problems())
                .containsExactly(new TemplateProblem("manifest.yml", line, "le style «\u202fh4\u202f» n’existe pas"));

        change("manifest.yml", "h3: [h3, h4]", "h3: [h3, h2]");
        assertThat(problems())
                .containsExactly(new TemplateProblem("manifest.yml", line, "le style «\u202fh2\u202f» a déjà un rôle"));

        change("manifest.yml", "h3: [h3, h2]", "heading: [h3]");
        assertThat(problems())
                .containsExactly(
                        new TemplateProblem("manifest.yml", line, "la clé «\u202fheading\u202f» est inconnue"));
    }

    @Test
    void rich_text_needs_an_element_that_reads_its_marks() throws IOException {
        change("blocks/wide-bullets.jrxml", " markup=\"styled\"", "");
        assertThat(causes())
                .containsExactly("le champ «\u202ftext\u202f» est du texte enrichi\u00a0: markup=\"styled\" manque");
    }

    @Test
    void what_only_jasperreports_can_tell_is_told_too() throws IOException {
        change("outlook.jrxml", "<band height=\"6\">", "<band height=\"six\">");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("outlook.jrxml");
            assertThat(problem.line()).isEqualTo(lineOf("outlook.jrxml", "\"six\""));
            assertThat(problem.cause())
                    .startsWith("JasperReports refuse ce modèle")
                    .contains("six");
        });
    }
}
