package fr.jalon.office.word;

import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The font of the document: it comes along, and what stands in where a program does not take it. */
final class FontTable {
    private static final String NAME = "/word/fontTable.xml";

    private FontTable() {}

    static void add(Parts parts) {
        Xml xml = new Xml().open("w:fonts", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("w:font", "w:name", "Source Sans 3").val("w:altName", "Calibri");
        xml.val("w:panose1", "020B0503030403020204").val("w:charset", "00");
        xml.val("w:family", "swiss").val("w:pitch", "variable");
        xml.empty("w:embedRegular", "r:id", "rId1", "w:fontKey", EmbeddedFont.REGULAR.key());
        xml.empty("w:embedBold", "r:id", "rId2", "w:fontKey", EmbeddedFont.BOLD.key());
        parts.add(XWPFRelation.FONT_TABLE, NAME, xml.close().close().bytes());
        for (EmbeddedFont font : EmbeddedFont.values()) {
            parts.addBehind(NAME, new Font(), "/word/fonts/font" + (font.ordinal() + 1) + ".odttf", font.bytes());
        }
    }

    /** The way from the table to a font, which POI does not name. */
    private static final class Font extends POIXMLRelation {
        Font() {
            super(
                    "application/vnd.openxmlformats-officedocument.obfuscatedFont",
                    Namespaces.RELATIONSHIPS + "/font",
                    "/word/fonts/font#.odttf");
        }
    }
}
