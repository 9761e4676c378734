package fr.jalon.office.word;

import fr.jalon.document.Imprint;
import fr.jalon.document.flow.Flow;
import fr.jalon.office.OfficeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A document in reading order as a Word document, to be edited by people; the same flow gives the same bytes. */
public final class WordWriter {
    private final Flow flow;
    private final Xml xml = new Xml();
    private final Parts parts = new Parts(XWPFRelation.DOCUMENT);

    private WordWriter(Flow flow) {
        this.flow = flow;
    }

    /**
     * The whole document.
     *
     * @throws IllegalArgumentException when a link leads nowhere
     */
    public static byte[] write(Flow flow) {
        return new WordWriter(flow).bytes();
    }

    private byte[] bytes() {
        Imprint imprint = flow.imprint();
        parts.add(XWPFRelation.STYLES, "/word/styles.xml", resource("styles.xml"));
        parts.add(XWPFRelation.SETTINGS, "/word/settings.xml", resource("settings.xml"));
        FontTable.add(parts);
        parts.application(resource("app.xml"));
        String header = parts.add(XWPFRelation.HEADER, "/word/header1.xml", PageEdges.head(imprint));
        String firstFooter = parts.add(XWPFRelation.FOOTER, "/word/footer1.xml", PageEdges.firstFoot(imprint));
        String footer = parts.add(XWPFRelation.FOOTER, "/word/footer2.xml", PageEdges.foot(imprint));
        Numbering numbering = new Numbering();
        body(numbering, header, firstFooter, footer);
        parts.add(XWPFRelation.NUMBERING, "/word/numbering.xml", numbering.part());
        parts.write(xml.bytes());
        return OfficeFile.bytes(parts.all(), imprint);
    }

    private void body(Numbering numbering, String header, String firstFooter, String footer) {
        xml.open(
                "w:document",
                "xmlns:w",
                Namespaces.WORD,
                "xmlns:r",
                Namespaces.RELATIONSHIPS,
                "xmlns:wp",
                Namespaces.WORD_DRAWING,
                "xmlns:a",
                Namespaces.DRAWING,
                "xmlns:pic",
                Namespaces.PICTURE,
                "xmlns:c",
                Namespaces.CHART,
                "xmlns:adec",
                Namespaces.DECORATIVE);
        xml.open("w:body");
        Inlines inlines = new Inlines(xml, parts, flow.imprint());
        BlockWriter blocks =
                new BlockWriter(xml, new Places(flow.blocks()), inlines, numbering, Places.entries(flow.blocks()));
        blocks.write(flow.blocks());
        blocks.separate();
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:footerReference", "w:type", "first", "r:id", firstFooter);
        xml.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
        xml.empty(
                "w:pgMar",
                "w:top",
                1360,
                "w:right",
                1021,
                "w:bottom",
                1134,
                "w:left",
                1247,
                "w:header",
                680,
                "w:footer",
                624,
                "w:gutter",
                0);
        xml.empty("w:titlePg").close();
        xml.close().close();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(WordWriter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
