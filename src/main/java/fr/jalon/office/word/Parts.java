package fr.jalon.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
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

    /** Adds a part that another one leads to: the workbook of a chart; gives the id of the way from there. */
    String addBehind(String from, POIXMLRelation kind, String name, byte[] content) {
        return add(Objects.requireNonNull(all.getPart(named(from)), from), kind, name, content);
    }

    private String add(PackagePart from, POIXMLRelation kind, String name, byte[] content) {
        PackagePart part = part(name, kind.getContentType());
        fill(part, content);
        return from.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }

    private PackagePart part(String name, String contentType) {
        return all.createPart(named(name), contentType);
    }

    private static PackagePartName named(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("no name of a part: " + name, e);
        }
    }

    private static void fill(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
