package fr.jalon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads a finished PDF back before it is sealed: what a reader would miss is told, and the document is not issued. */
final class PdfCheck {
    /** Number of pages of a document that has a language, a title, an outline, and every font embedded. */
    static int require(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> defects = new ArrayList<>();
            if (document.getDocumentCatalog().getLanguage() == null) {
                defects.add("la langue manque");
            }
            if (document.getDocumentInformation().getTitle() == null) {
                defects.add("le titre manque");
            }
            if (document.getDocumentCatalog().getDocumentOutline() == null) {
                defects.add("les signets manquent");
            }
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                for (String font : fontsNotEmbedded(page.getResources())) {
                    defects.add("page " + number + " : police non incorporée " + font);
                }
            }
            if (number == 0) {
                defects.add("aucune page");
            }
            if (!defects.isEmpty()) {
                throw new ReportRefused(
                        ReportRefused.Kind.DEFECTIVE,
                        "Le document composé n’est pas bon à remettre : " + String.join(" ; ", defects) + ".");
            }
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fontsNotEmbedded(PDResources resources) throws IOException {
        List<String> names = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded()) {
                names.add(font.getName());
            }
        }
        return names;
    }

    private PdfCheck() {}
}
