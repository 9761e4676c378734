package fr.jalon.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a reader would miss before reading a line: pages, language, title, bookmarks, letters that print everywhere. */
final class ReaderNeeds {
    private ReaderNeeds() {}

    static List<Defect> defects(PDDocument document) throws IOException {
        List<Defect> defects = new ArrayList<>();
        if (document.getNumberOfPages() == 0) {
            defects.add(Defect.of("aucune page"));
        }
        if (document.getDocumentCatalog().getLanguage() == null) {
            defects.add(Defect.of("la langue manque"));
        }
        if (document.getDocumentInformation().getTitle() == null) {
            defects.add(Defect.of("le titre manque"));
        }
        if (document.getDocumentCatalog().getDocumentOutline() == null) {
            defects.add(Defect.of("les signets manquent"));
        }
        defects.addAll(fontsNotEmbedded(document));
        return defects;
    }

    private static List<Defect> fontsNotEmbedded(PDDocument document) throws IOException {
        Map<String, List<Integer>> pages = new TreeMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PDResources resources = page.getResources();
            for (COSName name : resources == null ? List.<COSName>of() : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                if (!font.isEmbedded()) {
                    pages.computeIfAbsent(font.getName(), any -> new ArrayList<>())
                            .add(number);
                }
            }
        }
        return pages.entrySet().stream()
                .map(font -> new Defect(
                        "police non incorporée " + font.getKey(),
                        font.getValue().size(),
                        "page " + font.getValue().get(0)))
                .toList();
    }
}
