package fr.jalon.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Paragraph;
import fr.jalon.document.flow.Block.Tone;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WordWriterTest {
    private static final byte[] FILE = WordWriter.write(SampleFlow.FLOW);
    private static final ReadDocument READ = new ReadDocument(FILE);

    @Test
    void the_same_flow_gives_the_same_bytes() {
        assertThat(WordWriter.write(SampleFlow.FLOW)).isEqualTo(FILE);
    }

    @Test
    void headings_have_the_styles_that_word_knows_and_their_kickers() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> style(paragraph).startsWith("heading"))
                            .map(paragraph -> style(paragraph) + ": "
                                    + paragraph.getText().replace('\n', '|').strip()))
                    .containsExactly(
                            "heading 1: Loue Lison|Rapport annuel de suivi 2025",
                            "heading 2: SYNTHÈSE|Quatorze fiches avancent",
                            "heading 3: Ce qui a avancé",
                            "heading 3: Décisions demandées",
                            "heading 2: Axe 1 · Accès aux soins",
                            "heading 3: Fiche action 8|Formations",
                            "heading 4: Indicateurs");
            for (int level = 1; level <= 6; level++) {
                assertThat(document.getStyles()
                                .getStyle("Heading" + level)
                                .getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal()
                                .intValue())
                        .isEqualTo(level - 1);
            }
        }
    }

    private static String style(XWPFParagraph paragraph) {
        return paragraph
                .getDocument()
                .getStyles()
                .getStyle(paragraph.getStyle())
                .getName();
    }

    @Test
    void the_document_says_its_language_and_its_properties() throws Exception {
        assertThat(READ.all("word/styles.xml", "w:lang").get(0).getAttribute("w:val"))
                .isEqualTo("fr-FR");
        assertThat(READ.all("word/settings.xml", "w:themeFontLang").get(0).getAttribute("w:val"))
                .isEqualTo("fr-FR");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(SampleFlow.IMPRINT.title());
            assertThat(properties.getCreator()).isEqualTo(SampleFlow.IMPRINT.author());
            assertThat(properties.getSubject()).isEqualTo(SampleFlow.IMPRINT.subject());
            assertThat(properties.getModified()).isEqualTo("2026-01-31T00:00:00Z");
        }
    }

    @Test
    void the_contents_are_a_field_that_is_filled_with_links() {
        assertThat(READ.said("w:instrText", "xml:space")).isNotEmpty();
        assertThat(READ.all("w:instrText").stream().map(Element::getTextContent))
                .containsExactly(" TOC \\o \"2-2\" \\f \\l \"3-6\" \\h \\z ", " TC \"8. Formations\" \\l 3 ");
        assertThat(paragraphs("TOC2")).containsExactly("Synthèse", "Axe 1 · Accès aux soins");
        assertThat(paragraphs("TOC3")).containsExactly("8. Formations");
        assertThat(READ.said("w:fldChar", "w:fldCharType")).containsExactly("begin", "separate", "end", "begin", "end");
        assertThat(READ.all("word/settings.xml", "w:updateFields")).isEmpty();
    }

    @Test
    void every_link_leads_to_a_bookmark_that_stands_once() {
        List<String> places = READ.said("w:bookmarkStart", "w:name");

        assertThat(places).doesNotHaveDuplicates().containsExactly("j_synthese", "j_axes", "j_axe_1", "j_fiche_8");
        assertThat(READ.said("w:hyperlink", "w:anchor"))
                .hasSize(6)
                .allMatch(places::contains)
                .contains("j_axes");
        assertThat(READ.said("w:bookmarkEnd", "w:id")).isEqualTo(READ.said("w:bookmarkStart", "w:id"));
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() {
        assertThatThrownBy(() -> WordWriter.write(SampleFlow.with(
                        Heading.of(1, "Titre"), new Paragraph(Tone.BODY, Markup.of("Voir"), "ailleurs"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«ailleurs»");
    }

    @Test
    void tables_mark_and_repeat_their_heads_name_themselves_and_cut_no_row() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(document.getTables()).hasSize(2).allSatisfy(table -> {
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
            });
            XWPFTable axes = document.getTables().get(0);
            assertThat(axes.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("Axe", "Statut", "Renseigné");
            assertThat(axes.getRow(1).getTableCells()).hasSize(1);
        }
        assertThat(READ.said("w:tblCaption", "w:val")).containsExactly("Avancement par axe", "Une autre table");
        assertThat(READ.said("w:tblDescription", "w:val")).containsExactly("Avancement par axe", "Une autre table");
        assertThat(READ.said("w:tblLook", "w:firstRow")).containsExactly("1", "1");
        assertThat(READ.said("w:tblLook", "w:firstColumn")).containsExactly("1", "1");
    }

    @Test
    void tables_are_as_wide_as_the_text_and_two_that_follow_stay_two() {
        for (Element table : READ.all("w:tbl")) {
            assertThat(ReadDocument.all(table, "w:gridCol").stream()
                            .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
                            .sum())
                    .isEqualTo(9638);
            assertThat(((Element) table.getNextSibling()).getTagName()).isEqualTo("w:p");
        }
    }

    @Test
    void figures_stand_on_the_right_and_totals_are_bold() {
        assertThat(paragraphs("TableNumber")).containsExactly("14 / 15", "non collecté", "12 000");
        assertThat(paragraphs("TableHeadNumber")).containsExactly("Renseigné", "Montant (€)");
        assertThat(paragraphs("TableTotal")).containsExactly("Total", "");
        assertThat(paragraphs("TableTotalNumber")).containsExactly("29 / 31");
        assertThat(paragraphs("TableGroup")).containsExactly("Axes ouverts");
    }

    @Test
    void lists_are_numbered_by_word_from_their_own_first_number() {
        assertThat(paragraphs("ListBullet")).hasSize(2);
        assertThat(paragraphs("ListNumber")).containsExactly("Reporter l’échéance", "Valider l’avenant");
        assertThat(paragraphs("SignPoint")).contains("…\net deux autres");
        assertThat(READ.said("w:numId", "w:val")).containsExactly("1", "1", "2", "2");
        Element count = READ.all("word/numbering.xml", "w:num").get(1);
        assertThat(count.getAttribute("w:numId")).isEqualTo("2");
        assertThat(ReadDocument.all(count, "w:startOverride").get(0).getAttribute("w:val"))
                .isEqualTo("3");
    }

    @Test
    void every_drawing_says_what_it_shows_or_that_it_only_decorates() {
        assertThat(READ.all("wp:docPr")).hasSize(7).allSatisfy(drawing -> {
            boolean isDecorative = !ReadDocument.all(drawing, "adec:decorative").isEmpty();
            assertThat(drawing.getAttribute("descr").isEmpty()).isEqualTo(isDecorative);
        });
        assertThat(READ.said("wp:docPr", "descr"))
                .contains(SampleFlow.TRAJECTORY.sentence(), SampleFlow.BAR.sentence());
        assertThat(READ.said("wp:docPr", "id")).doesNotHaveDuplicates();
    }

    @Test
    void a_trajectory_is_a_chart_whose_holes_stay_open_and_whose_figures_stand_in_its_workbook() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(document.getCharts()).hasSize(1);
            XWPFChart chart = document.getCharts().get(0);
            assertThat(chart.getCTChart().getDispBlanksAs().getVal()).hasToString("gap");
            assertThat(chart.getChartSeries()).hasSize(1);
            assertThat(chart.getChartSeries().get(0).getSeriesCount()).isEqualTo(4);
            XSSFSheet sheet = chart.getWorkbook().getSheet("Données");
            assertThat(sheet.getRow(0).getCell(7).getStringCellValue()).isEqualTo("Observé");
            assertThat(sheet.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(2023);
            assertThat(sheet.getRow(2).getCell(7)).isNull();
            assertThat(sheet.getRow(4).getCell(7).getNumericCellValue()).isEqualTo(2000.5);
        }
        assertThat(READ.all("word/charts/chart1.xml", "c:f").stream().map(Element::getTextContent))
                .contains("Données!$H$1", "Données!$G$2:$G$5", "Données!$H$2:$H$5");
    }

    @Test
    void the_lines_of_a_chart_stand_at_their_dates() {
        List<Element> lines = READ.all("word/charts/chart1.xml", "c:ser");

        assertThat(points(lines.get(3), "c:xVal")).containsExactly("0: 2022.5", "1: 2023.0", "2: 2024.0", "3: 2025.0");
        assertThat(points(lines.get(3), "c:yVal")).containsExactly("0: 1200.0", "2: 1800.5", "3: 2000.5");
        assertThat(points(lines.get(2), "c:xVal")).containsExactly("0: 2022.5", "1: 2028.0");
        assertThat(points(lines.get(2), "c:yVal")).containsExactly("0: 1200.0", "1: 3000.0");
        assertThat(points(lines.get(0), "c:xVal")).containsExactly("0: 2023.5", "1: 2023.5");
    }

    private static List<String> points(Element line, String axis) {
        return ReadDocument.all(ReadDocument.all(line, axis).get(0), "c:pt").stream()
                .map(point -> point.getAttribute("idx") + ": " + point.getTextContent())
                .toList();
    }

    @Test
    void what_is_expected_is_dashed_and_what_is_observed_is_not() {
        assertThat(READ.all("word/charts/chart1.xml", "c:ser").stream()
                        .map(line -> ReadDocument.all(line, "c:v").get(0).getTextContent() + " "
                                + ReadDocument.all(line, "a:prstDash").get(0).getAttribute("val")))
                .containsExactly("périmètre sysDash", "au plus 2 500 dash", "Attendu dash", "Observé solid");
    }

    @Test
    void boxes_are_paragraphs_with_borders() {
        assertThat(READ.all("w:pBdr").stream()
                        .map(borders -> ReadDocument.text(
                                        (Element) borders.getParentNode().getParentNode())
                                .strip()))
                .containsExactly(
                        "Données de démonstration. Tout est inventé.",
                        "Décisions demandées",
                        "Reporter l’échéance",
                        "Valider l’avenant",
                        "…\net deux autres",
                        "Informations manquantes. 8.2 en 2024.");
    }

    @Test
    void pages_say_whose_they_are_and_their_number() {
        assertThat(READ.text("word/header1.xml").strip()).isEqualTo(SampleFlow.IMPRINT.runningHead());
        assertThat(READ.text("word/footer2.xml").strip()).isEqualTo(SampleFlow.IMPRINT.foot() + "\n1 / 1");
        assertThat(READ.all("word/footer2.xml", "w:instrText").stream().map(Element::getTextContent))
                .containsExactly(" PAGE ", " NUMPAGES ");
    }

    @Test
    void looks_are_styles_that_people_may_change_and_ordinals_are_raised() {
        List<Element> raised = READ.all("w:vertAlign");
        assertThat(raised).hasSize(1);
        assertThat(ReadDocument.text((Element) raised.get(0).getParentNode().getParentNode()))
                .isEqualTo("er");
        assertThat(READ.said("w:rStyle", "w:val"))
                .contains("Strong", "Soft", "Kicker", "Hyperlink", "BigFigure", "TermName");
        assertThat(READ.all("w:color")).isEmpty();
    }

    @Test
    void every_style_that_is_used_exists() {
        List<String> known = READ.all("word/styles.xml", "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            assertThat(known).containsAll(READ.said(kind, "w:val"));
        }
    }

    private static List<String> paragraphs(String style) {
        return READ.all("w:pStyle").stream()
                .filter(named -> named.getAttribute("w:val").equals(style))
                .map(named -> (Element) named.getParentNode().getParentNode())
                .map(paragraph -> ReadDocument.text(paragraph).strip())
                .toList();
    }
}
