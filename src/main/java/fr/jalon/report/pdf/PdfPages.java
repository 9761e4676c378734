package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.jspecify.annotations.Nullable;

/** Laid-out pages that are written as PDF: the file that is issued, or the bare pages to hold it against. */
public final class PdfPages {
    private final JasperPrint pages;
    private final Imprint imprint;
    private final JasperReportsContext context;

    public PdfPages(JasperPrint pages, Imprint imprint, JasperReportsContext context) {
        this.pages = pages;
        this.imprint = imprint;
        this.context = context;
    }

    /**
     * The file that is issued: the same pages, the same bytes.
     *
     * @param attachment what it carries; absent when it carries nothing
     */
    public byte[] issued(Locale locale, List<Bookmark> bookmarks, @Nullable Attachment attachment) {
        try {
            return new PdfFinish(imprint, locale, bookmarks).apply(bare(), attachment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages and nothing else: no structure, no bookmarks, no attachment. */
    public byte[] bare() {
        return PdfExport.plain(pages, imprint, context);
    }
}
