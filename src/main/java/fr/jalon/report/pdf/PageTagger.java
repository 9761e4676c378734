package fr.jalon.report.pdf;

import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/** Marks what JasperReports draws with its place in the reading order; what has none is marked as decoration. */
final class PageTagger implements PdfTagger {
    private final ReadingOrder order;
    private final String language;
    private @Nullable PdfStructure structure;
    private @Nullable TagWriter tags;
    private List<Places.Paragraph> paragraphs = List.of();
    private int next;
    private @Nullable PdfStructureEntry link;
    private boolean linkBegins;

    PageTagger(ReadingOrder order, String language) {
        this.order = order;
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        structure = producer.getPdfStructure();
    }

    @Override
    public void init() {
        tags = new TagWriter(structure());
        tags.write(order.document(), language);
    }

    @Override
    public void startElement(JRPrintElement element) {
        paragraphs = order.places().paragraphs(element);
        next = 0;
        linkBegins = true;
    }

    /** Called once a paragraph, in their order. */
    @Override
    public void startText(JRPrintText text) {
        Places.Paragraph paragraph = next < paragraphs.size() ? paragraphs.get(next) : null;
        next++;
        if (paragraph == null || paragraph.tag() == null) {
            beginArtifact();
            return;
        }
        PdfStructureEntry entry = entry(paragraph.tag());
        if (paragraph.tag().type().equals("Link")) {
            linkBegins = link == null;
            link = entry;
        }
        if (isBroken(text)) {
            structure().beginTag(entry, null, paragraph.words() + (next < paragraphs.size() ? " " : ""));
        } else {
            structure().beginTag(entry, null);
        }
    }

    /**
     * Whether a text takes several lines: the end of a line is no blank, so its words are then given beside what is drawn.
     * Higher than a line of its style is enough, since lines of smaller letters are lower.
     */
    private static boolean isBroken(JRPrintText text) {
        return text.getTextHeight() > 1.2f * text.getLineSpacingFactor() * text.getFontSize();
    }

    @Override
    public void startText(JRPrintText text, String drawn) {
        startText(text);
    }

    @Override
    public void endText() {
        structure().endTag();
    }

    @Override
    public void endElement(JRPrintElement element) {
        link = null;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return link;
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return linkBegins;
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        Tag figure = order.places().figure(image);
        if (figure == null) {
            beginArtifact();
        } else {
            structure().beginTag(entry(figure), null);
            entry(figure).setBBox(left, bottom, right, top);
        }
    }

    @Override
    public void endImage() {
        structure().endTag();
    }

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    private PdfStructure structure() {
        return Objects.requireNonNull(structure);
    }

    private PdfStructureEntry entry(Tag tag) {
        return Objects.requireNonNull(tags).entry(tag);
    }

    @Override
    public void setLanguage(String code) {}

    @Override
    public void startPage() {}

    @Override
    public void endPage() {}

    /** Lists are made of elements here, never of marks within a text. */
    @Override
    public @Nullable StyledTextListWriter getListWriter() {
        return null;
    }
}
