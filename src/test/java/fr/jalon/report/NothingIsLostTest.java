package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import fr.jalon.document.annual.ContractPage;
import fr.jalon.document.annual.TermRow;
import fr.jalon.report.pdf.PdfPages;
import fr.jalon.report.template.TemplateSet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class NothingIsLostTest {
    private static final TemplateSet TEMPLATES = TemplateSet.read(SmallReport.TEMPLATES);

    @Test
    void the_last_words_of_a_text_are_printed_wherever_its_lines_break() throws IOException {
        String text = "Communauté de communes de la Région d’Orgelet, Communauté de communes du Pays des Lacs, "
                + "Caisse primaire d’assurance maladie, Mutualité sociale agricole, direction de l’académie, Préfecture";
        List<TermRow> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(
                        n -> new TermRow(Markup.of("t" + n), Markup.of("x".repeat(n) + " " + text + " fin" + n + ".")))
                .toList();
        ContractPage page = new ContractPage(Markup.of("Résumé"), List.of(), rows, "Axes", List.of(), false, List.of());
        byte[] pdf = new PdfPages(
                        new SectionFiller(TEMPLATES, Locale.FRANCE).fill("contract.jrxml", page),
                        SmallReport.REPORT.imprint(),
                        TEMPLATES)
                .bare();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String printed = new PDFTextStripper().getText(document);
            for (int n = 1; n <= rows.size(); n++) {
                assertThat(printed).contains("fin" + n + ".");
            }
        }
    }
}
