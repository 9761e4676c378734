package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.jspecify.annotations.Nullable;

/**
 * Completes the exported PDF and takes chance out of it: language, bookmarks, the freeze date as its only date, an /ID
 * made from its own properties, and font subset names in the order in which the fonts are met.
 */
final class PdfFinish {
    private final Imprint imprint;
    private final Locale locale;
    private final List<Bookmark> bookmarks;

    PdfFinish(Imprint imprint, Locale locale, List<Bookmark> bookmarks) {
        this.imprint = imprint;
        this.locale = locale;
        this.bookmarks = bookmarks;
    }

    byte[] apply(byte[] exported, @Nullable Attachment attachment) throws IOException {
        try (PDDocument document = Loader.loadPDF(exported)) {
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            document.getDocumentCatalog().setDocumentOutline(Outline.of(bookmarks, document));
            date(document.getDocumentInformation());
            if (attachment != null) {
                Enclosure.add(attachment, date(), document);
            }
            FontNames.rename(document);
            identify(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void date(PDDocumentInformation information) {
        information.setCreationDate(date());
        information.getCOSObject().removeItem(COSName.MOD_DATE);
    }

    private Calendar date() {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(
                imprint.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return date;
    }

    private void identify(PDDocument document) {
        byte[] id = Arrays.copyOf(sha256(imprint.toString()), 16);
        COSArray pair = new COSArray();
        pair.add(new COSString(id));
        pair.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, pair);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
