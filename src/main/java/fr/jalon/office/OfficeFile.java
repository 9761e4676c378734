package fr.jalon.office;

import fr.jalon.document.Imprint;
import fr.jalon.file.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** An office document as bytes without chance: its properties say the freeze date, and nothing says the day it was written. */
public final class OfficeFile {
    private OfficeFile() {}

    /** Writes title, author, subject, language and date into the document, then the document itself. */
    public static byte[] bytes(POIXMLDocument document, Imprint imprint) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(imprint.title());
        properties.setCreator(imprint.author());
        properties.setSubjectProperty(imprint.subject());
        properties.setLastModifiedByUser(imprint.author());
        properties.getUnderlyingProperties().setLanguageProperty("fr-FR");
        Optional<Date> date = Optional.of(
                Date.from(imprint.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(date);
        properties.setModified(date);
        return FixedZip.of(fixed(FixedZip.entries(written(document))));
    }

    private static byte[] written(POIXMLDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook in a chart is a zip of its own. */
    private static Map<String, byte[]> fixed(Map<String, byte[]> entries) {
        entries.replaceAll(
                (name, content) -> name.endsWith(".xlsx") ? FixedZip.of(FixedZip.entries(content)) : content);
        return entries;
    }
}
