package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.report.template.TemplateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportRendererTest {
    private static RenderedReport report;
    private static PDDocument pdf;

    @BeforeAll
    static void render() throws IOException {
        report = SmallReport.rendered();
        pdf = Loader.loadPDF(report.pdf());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void the_pages_read_as_approved() throws IOException {
        Path approved = Path.of("src/test/resources/golden", "rapport-annuel.txt");
        String text;
        try (PDDocument drawn = Loader.loadPDF(report.untagged().get())) {
            text = new PDFTextStripper().getText(drawn).strip() + "\n";
        }
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(approved, text);
        }
        assertThat(text).isEqualTo(Files.readString(approved));
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(SmallReport.rendered().pdf()).isEqualTo(report.pdf());
    }

    @Test
    void the_document_says_its_language_its_title_and_its_freeze_date() {
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
        var information = pdf.getDocumentInformation();
        assertThat(information.getTitle())
                .isEqualTo("Rapport annuel de suivi 2025 · Contrat local de santé 2 Loue Lison");
        assertThat(information.getAuthor()).isEqualTo("Communauté de communes Loue Lison");
        assertThat(information.getCreationDate().toInstant()).hasToString("2026-01-31T00:00:00Z");
        assertThat(information.getModificationDate()).isNull();
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void every_font_is_embedded_and_is_of_the_family() throws IOException {
        Set<String> names = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            collect(page.getResources(), names);
        }
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(name).matches("embedded [A-Z]{6}\\+SourceSans3-(Regular|SemiBold|Bold)"));
    }

    private static void collect(PDResources resources, Set<String> names) throws IOException {
        for (COSName key : resources.getFontNames()) {
            PDFont font = resources.getFont(key);
            names.add((font.isEmbedded() ? "embedded " : "missing ") + font.getName());
        }
    }

    @Test
    void every_section_and_every_fiche_has_its_bookmark_on_its_page() throws IOException {
        List<String> outline = new ArrayList<>();
        read(pdf.getDocumentCatalog().getDocumentOutline(), "", outline);
        assertThat(outline)
                .contains(
                        "Sommaire · 2",
                        "Synthèse · 3",
                        "Ce qui a changé · 4",
                        "Le contrat en bref · 5",
                        "Avancement par axe · 5",
                        "Axe\u00a01 · Accès aux soins · 6",
                        "  FA\u00a01\u00a0 Accueil des soignants · 6",
                        "Annexe D · Origine de chaque chiffre · " + report.pages());
    }

    private static void read(PDOutlineNode node, String indent, List<String> lines) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            lines.add(indent + item.getTitle() + " · " + page);
            read(item, indent + "  ", lines);
        }
    }

    @Test
    void the_contents_lead_to_the_pages_they_print() throws IOException {
        PDFTextStripper contents = new PDFTextStripper();
        contents.setStartPage(2);
        contents.setEndPage(2);
        String text = contents.getText(pdf);
        assertThat(text).containsPattern("Synthèse\\s+3\\b").containsPattern("Budget\\s+9\\b");
        assertThat(targets(2)).contains(3, 4, 6, 9, report.pages());
    }

    @Test
    void short_chapters_stand_on_one_page_whose_head_names_them_and_bookmarks_lead_down_to_each() throws IOException {
        PDFTextStripper page = new PDFTextStripper();
        page.setStartPage(5);
        page.setEndPage(5);
        assertThat(page.getText(pdf)).contains("Le contrat en bref, Avancement par axe", "5 / " + report.pages());
        assertThat(tops()).extractingByKey("Le contrat en bref").isEqualTo(842);
        assertThat(tops().get("Avancement par axe")).isBetween(100, 700);
        assertThat(tops().get("Budget")).isGreaterThan(tops().get("Indicateurs de contexte"));
    }

    private static Map<String, Integer> tops() throws IOException {
        Map<String, Integer> tops = new HashMap<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            tops.put(item.getTitle(), ((PDPageFitWidthDestination) item.getDestination()).getTop());
        }
        return tops;
    }

    @Test
    void the_foot_of_a_fiche_leads_to_the_origin_of_its_figures() throws IOException {
        assertThat(targets(6)).containsExactly(report.pages());
    }

    /** The pages that the links of a page lead to. */
    private static List<Integer> targets(int page) throws IOException {
        List<Integer> targets = new ArrayList<>();
        for (var annotation : pdf.getPage(page - 1).getAnnotations()) {
            PDAnnotationLink link = (PDAnnotationLink) annotation;
            PDDestination to =
                    link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
            PDPageDestination place = to instanceof PDNamedDestination named
                    ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
                    : (PDPageDestination) to;
            targets.add(place.retrievePageNumber() + 1);
        }
        return targets;
    }

    @Test
    void each_page_but_the_cover_says_which_one_it_is_and_that_its_data_are_invented() throws IOException {
        for (int page = 2; page <= report.pages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(pdf))
                    .contains("données de démonstration")
                    .contains(page + " / " + report.pages());
        }
    }

    @Test
    void progress_is_told_section_by_section() {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void stage(String title) {
                told.add(title);
            }

            @Override
            public void step(int n, int of) {
                told.add(n + "/" + of);
            }
        };
        new ReportRenderer(TemplateSet.read(SmallReport.TEMPLATES), Locale.FRANCE)
                .render(SmallReport.REPORT, SmallReport.REPORT.imprint(), progress);
        assertThat(told).hasSize(15).startsWith("1/15", "2/15").endsWith("15/15");
    }
}
