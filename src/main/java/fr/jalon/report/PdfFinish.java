package fr.jalon.report;

import fr.jalon.document.Imprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

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

    byte[] apply(byte[] exported) {
        try (PDDocument document = Loader.loadPDF(exported)) {
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            document.getDocumentCatalog().setDocumentOutline(outline(document));
            date(document.getDocumentInformation());
            new FontNames().rename(document.getDocumentCatalog().getCOSObject());
            identify(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new ReportFailure("l’achèvement du PDF a échoué\u00a0: " + e.getMessage(), e);
        }
    }

    private PDDocumentOutline outline(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode section = outline;
        for (Bookmark bookmark : bookmarks) {
            PDPageFitWidthDestination top = new PDPageFitWidthDestination();
            top.setPage(document.getPage(bookmark.page()));
            top.setTop((int) document.getPage(bookmark.page()).getMediaBox().getHeight() - bookmark.top());
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(top);
            (bookmark.level() == 1 ? outline : section).addLast(item);
            if (bookmark.level() == 1) {
                section = item;
            }
        }
        return outline;
    }

    private void date(PDDocumentInformation information) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(
                imprint.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        information.setCreationDate(date);
        information.getCOSObject().removeItem(COSName.MOD_DATE);
    }

    private void identify(PDDocument document) {
        byte[] seed = imprint.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] id = Arrays.copyOf(Sha256.of(seed), 16);
        COSArray pair = new COSArray();
        pair.add(new COSString(id));
        pair.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, pair);
    }

    /** Gives subset fonts the prefixes AAAAAA, AAAAAB … where the export drew six letters by chance. */
    private static final class FontNames {
        private final Map<String, String> prefixes = new HashMap<>();
        private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        void rename(COSBase node) {
            COSBase base = node instanceof COSObject reference ? reference.getObject() : node;
            if (base == null || !seen.add(base)) {
                return;
            }
            if (base instanceof COSDictionary dictionary) {
                for (COSName key : List.copyOf(dictionary.keySet())) {
                    renameEntry(dictionary, key);
                }
            } else if (base instanceof COSArray array) {
                array.forEach(this::rename);
            }
        }

        private void renameEntry(COSDictionary dictionary, COSName key) {
            COSBase value = dictionary.getItem(key);
            boolean names = key.equals(COSName.BASE_FONT) || key.equals(COSName.FONT_NAME);
            if (names && value instanceof COSName name && name.getName().matches("[A-Z]{6}\\+.*")) {
                String prefix = prefixes.computeIfAbsent(name.getName().substring(0, 6), any -> next());
                dictionary.setName(key, prefix + name.getName().substring(6));
            } else {
                rename(value);
            }
        }

        private String next() {
            char[] letters = "AAAAAA".toCharArray();
            for (int i = 5, rest = prefixes.size(); rest > 0; i--, rest /= 26) {
                letters[i] = (char) ('A' + rest % 26);
            }
            return new String(letters);
        }
    }
}
