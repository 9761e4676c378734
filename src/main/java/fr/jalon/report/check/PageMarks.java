package fr.jalon.report.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The letters of one page, by the mark that they stand under: an identifier of the structure, an artifact, or none. */
final class PageMarks extends PDFMarkedContentExtractor {
    private static final int ARTIFACT = -2;
    private static final int LOOSE = -1;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> letters = new HashMap<>();

    static PageMarks of(PDPage page) throws IOException {
        PageMarks marks = new PageMarks();
        marks.processPage(page);
        return marks;
    }

    /** By identifier of marked content. */
    Map<Integer, StringBuilder> marked() {
        Map<Integer, StringBuilder> marked = new HashMap<>(letters);
        marked.remove(ARTIFACT);
        marked.remove(LOOSE);
        return marked;
    }

    String loose() {
        return letters.getOrDefault(LOOSE, new StringBuilder()).toString().strip();
    }

    int artifacts() {
        return letters.getOrDefault(ARTIFACT, new StringBuilder()).length();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int around = open.isEmpty() ? LOOSE : open.peek();
        int id = properties == null ? LOOSE : properties.getInt(COSName.MCID, LOOSE);
        open.push(tag.equals(COSName.ARTIFACT) ? ARTIFACT : id >= 0 ? id : around);
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        int mark = open.isEmpty() ? LOOSE : open.peek();
        letters.computeIfAbsent(mark, any -> new StringBuilder()).append(text.getUnicode());
    }
}
