package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import java.io.ByteArrayInputStream;
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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Completes the exported PDF into one that keeps PDF/UA-1 and PDF/A, and takes chance out of it: language, bookmarks, the
 * structure, the colour space, the freeze date as its only date, an /ID made from its own properties, and font subset
 * names in the order in which the fonts are met.
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
            document.setVersion(1.7f);
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            catalog.setLanguage(locale.toLanguageTag());
            catalog.setPageMode(PageMode.USE_OUTLINES);
            catalog.setDocumentOutline(Outline.of(bookmarks, document));
            StructureTree.complete(catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
            catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, colours(document));
            date(document.getDocumentInformation());
            if (attachment != null) {
                Enclosure.add(attachment, date(), document);
            }
            catalog.setMetadata(metadata(document, attachment == null ? 2 : 3));
            FontNames.rename(document);
            identify(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSArray colours(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SrgbProfile.NAME);
        intent.setString(COSName.INFO, SrgbProfile.NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private PDMetadata metadata(PDDocument document, int part) throws IOException {
        String producer = document.getDocumentInformation().getProducer();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(imprint, locale, producer, part));
        return metadata;
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
