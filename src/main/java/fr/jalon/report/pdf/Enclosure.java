package fr.jalon.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts an attachment into a PDF, where readers list it and archives know it for the source of the document. */
final class Enclosure {
    private Enclosure() {}

    static void add(Attachment attachment, Calendar date, PDDocument document) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.content().length);
        file.setModDate(date);
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(attachment.name());
        named.setFileUnicode(attachment.name());
        named.setFileDescription(attachment.description());
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Source");

        PDEmbeddedFilesNameTreeNode list = new PDEmbeddedFilesNameTreeNode();
        list.setNames(Map.of(attachment.name(), named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(list);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(named);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }
}
