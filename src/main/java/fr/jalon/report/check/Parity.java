package fr.jalon.report.check;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Whether tagging has left the pages as they were: the same letters, and as much drawn. */
final class Parity {
    private static final String END_OF_PAGE = "\f";

    private Parity() {}

    static List<Defect> defects(PDDocument document, PDDocument untagged) throws IOException {
        if (document.getNumberOfPages() != untagged.getNumberOfPages()) {
            return List.of(Defect.of(document.getNumberOfPages() + " pages, mais " + untagged.getNumberOfPages()
                    + " avant le balisage"));
        }
        List<String> tagged = texts(document);
        List<String> bare = texts(untagged);
        PagesAtFault blank = new PagesAtFault("page blanche, qui ne l’était pas avant le balisage");
        PagesAtFault text = new PagesAtFault("le texte n’est pas celui d’avant le balisage");
        PagesAtFault ink = new PagesAtFault("les tracés ne sont pas ceux d’avant le balisage");
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            Map<Ink, Integer> drawn = Ink.of(document.getPage(page));
            Map<Ink, Integer> before = Ink.of(untagged.getPage(page));
            if (drawn.isEmpty() && !before.isEmpty()) {
                blank.add(page);
            } else if (!tagged.get(page).equals(bare.get(page))) {
                text.add(page);
            } else if (!drawn.equals(before)) {
                ink.add(page);
            }
        }
        return PagesAtFault.defects(blank, text, ink);
    }

    private static List<String> texts(PDDocument document) throws IOException {
        PDFTextStripper stripper = new Glyphs();
        stripper.setPageEnd(END_OF_PAGE);
        return List.of(stripper.getText(document).split(END_OF_PAGE, -1));
    }

    /** Reads the letters that are drawn, whatever a tag says that they stand for. */
    private static final class Glyphs extends PDFTextStripper {
        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {}

        @Override
        public void endMarkedContentSequence() {}
    }

    /** What leaves something on the paper. */
    private enum Ink {
        LETTERS("Tj", "TJ", "'", "\""),
        STROKES("S", "s"),
        SURFACES("f", "F", "f*", "B", "B*", "b", "b*", "sh"),
        PICTURES("Do", "BI");

        private final List<String> operators;

        Ink(String... operators) {
            this.operators = List.of(operators);
        }

        /** How much of each the page has; empty when nothing is drawn. */
        static Map<Ink, Integer> of(PDPage page) throws IOException {
            Map<Ink, Integer> amounts = new EnumMap<>(Ink.class);
            PDFStreamParser parser = new PDFStreamParser(page);
            Object last = null;
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator && !isPoint(page, last)) {
                    for (Ink ink : values()) {
                        if (ink.operators.contains(operator.getName())) {
                            amounts.merge(ink, 1, Integer::sum);
                        }
                    }
                }
                last = token;
            }
            return amounts;
        }

        /** The engine hangs the sentence of a picture on a picture of one point, which shows nothing. */
        private static boolean isPoint(PDPage page, @Nullable Object name) throws IOException {
            return name instanceof COSName picture
                    && page.getResources().isImageXObject(picture)
                    && page.getResources().getXObject(picture) instanceof PDImageXObject image
                    && image.getWidth() == 1
                    && image.getHeight() == 1;
        }
    }
}
