package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import fr.jalon.report.template.TemplateSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** Laid-out pages that are written as PDF: the file that is issued, or the bare pages to hold it against. */
public final class PdfPages {
    private final JasperPrint pages;
    private final Imprint imprint;
    private final TemplateSet templates;

    /** @param templates what the pages were laid with: its manifest says what each style is */
    public PdfPages(JasperPrint pages, Imprint imprint, TemplateSet templates) {
        this.pages = pages;
        this.imprint = imprint;
        this.templates = templates;
    }

    /**
     * The file that is issued: PDF/UA-1 and PDF/A-2a, or PDF/A-3a with an attachment. The same pages give the same bytes.
     *
     * @param attachment what it carries; absent when it carries nothing
     */
    public byte[] issued(Locale locale, List<Bookmark> bookmarks, @Nullable Attachment attachment) {
        ReadingOrder order =
                ReadingOrder.of(PieceReader.read(pages, templates.manifest().rolesByStyle(), templates.context()));
        byte[] tagged = PdfExport.tagged(pages, order, imprint, locale, templates.context());
        try {
            return new PdfFinish(imprint, locale, bookmarks).apply(tagged, attachment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages and nothing else: no structure, no bookmarks, no attachment. */
    public byte[] bare() {
        return PdfExport.bare(pages, imprint, templates.context());
    }
}
