package fr.jalon.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of one document and what leads from one to another. */
final class Parts {
    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private final OPCPackage all = OPCPackage.create(new ByteArrayOutputStream());
    private final PackagePart main;

    Parts(POIXMLRelation document) {
        this.main = part(document.getDefaultFileName(), document.getContentType());
        all.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    }

    OPCPackage all() {
        return all;
    }

    void write(byte[] document) {
        fill(main, document);
    }

    /** What the file says of the program that wrote it. */
    void application(byte[] properties) {
        PackagePart part = part("/docProps/app.xml", PROPERTIES);
        fill(part, properties);
        all.addRelationship(part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.EXTENDED_PROPERTIES);
    }

    /** Adds a part that the document leads to; gives the id of the way. */
    String add(POIXMLRelation kind, String name, byte[] content) {
        return add(main, kind, name, content);
    }

    /** Adds a chart and the workbook that holds its figures, which is {@code rId1} for the chart. */
    String addChart(
            POIXMLRelation kind, String name, byte[] chart, POIXMLRelation bookKind, String bookName, byte[] book) {
        String id = add(main, kind, name, chart);
        add(find(name), bookKind, bookName, book);
        return id;
    }

    private String add(PackagePart from, POIXMLRelation kind, String name, byte[] content) {
        PackagePart part = part(name, kind.getContentType());
        fill(part, content);
        return from.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }

    private PackagePart part(String name, String contentType) {
        try {
            return all.createPart(PackagingURIHelper.createPartName(name), contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("no name of a part: " + name, e);
        }
    }

    private PackagePart find(String name) {
        return all.getPartsByName(java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(name)))
                .get(0);
    }

    private static void fill(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
