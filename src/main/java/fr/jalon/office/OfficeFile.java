package fr.jalon.office;

import fr.jalon.document.Imprint;
import fr.jalon.file.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** An office document as bytes without chance: its properties say the freeze date, and nothing says the day it was written. */
public final class OfficeFile {
    private OfficeFile() {}

    /** Writes title, author, subject, language and date into the document, then the document itself. */
    public static byte[] bytes(POIXMLDocument document, Imprint imprint) {
        return written(document.getPackage(), imprint, document::write);
    }

    /** The same of a package whose parts are finished. */
    public static byte[] bytes(OPCPackage document, Imprint imprint) {
        return written(document, imprint, document::save);
    }

    private static byte[] written(OPCPackage document, Imprint imprint, Saving saving) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            imprint(document.getPackageProperties(), imprint);
            saving.saveTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return FixedZip.of(fixed(FixedZip.entries(bytes.toByteArray())));
    }

    private static void imprint(PackageProperties properties, Imprint imprint) throws InvalidFormatException {
        properties.setTitleProperty(XmlText.clean(imprint.title()));
        properties.setCreatorProperty(XmlText.clean(imprint.author()));
        properties.setSubjectProperty(XmlText.clean(imprint.subject()));
        properties.setLastModifiedByProperty(XmlText.clean(imprint.author()));
        properties.setLanguageProperty("fr-FR");
        Optional<Date> date = Optional.of(
                Date.from(imprint.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreatedProperty(date);
        properties.setModifiedProperty(date);
    }

    @FunctionalInterface
    private interface Saving {
        void saveTo(OutputStream out) throws IOException;
    }

    /** The workbook in a chart is a zip of its own. */
    private static Map<String, byte[]> fixed(Map<String, byte[]> entries) {
        entries.replaceAll(
                (name, content) -> name.endsWith(".xlsx") ? FixedZip.of(FixedZip.entries(content)) : content);
        return entries;
    }
}
