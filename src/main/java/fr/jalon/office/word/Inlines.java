package fr.jalon.office.word;

import fr.jalon.document.Imprint;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Trajectory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** What stands in a line of text without being text, each with its words for those who do not see it. */
final class Inlines {
    private static final int EMU = 12_700;

    /** Nine sixteenths high: LibreOffice shows what exceeds twenty charts as pictures of that shape, squeezed into any other. */
    private static final double CHART_WIDTH = 240;

    private static final double CHART_HEIGHT = 135;

    private final Xml xml;
    private final Parts parts;
    private final Pictures pictures;
    private final Imprint imprint;
    private int count;
    private int charts;

    Inlines(Xml xml, Parts parts, Imprint imprint) {
        this.xml = xml;
        this.parts = parts;
        this.pictures = new Pictures(parts);
        this.imprint = imprint;
    }

    /** A sign or a bar. One without a sentence stands beside words that say the same, and is passed over when read aloud. */
    void picture(String title, Drawing drawing, double most) {
        String id = pictures.store(drawing);
        double scale = Math.min(1, most / drawing.width());
        xml.open("w:r");
        if (drawing.sentence().isEmpty()) {
            xml.open("w:rPr").val("w:position", -2).close();
        }
        open(title, drawing.sentence(), drawing.width() * scale, drawing.height() * scale);
        xml.open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", count, "name", "Dessin " + count)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", id);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", emu(drawing.width() * scale), "cy", emu(drawing.height() * scale))
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close();
        close();
    }

    /** A trajectory as a chart of Word's own, with its figures in a workbook. */
    void chart(String title, Trajectory trajectory) {
        ChartSheet sheet = ChartSheet.of(trajectory);
        charts++;
        String name = "/word/charts/chart" + charts + ".xml";
        String id = parts.add(XWPFRelation.CHART, name, new ChartPart(sheet, trajectory).bytes());
        String book = "/word/embeddings/Microsoft_Excel_Sheet" + charts + ".xlsx";
        parts.addBehind(name, XWPFRelation.WORKBOOK, book, ChartWorkbook.bytes(sheet, imprint));
        xml.open("w:r");
        open(title, trajectory.sentence(), CHART_WIDTH, CHART_HEIGHT);
        xml.open("a:graphicData", "uri", Namespaces.CHART)
                .empty("c:chart", "r:id", id)
                .close();
        close();
    }

    private void open(String title, String sentence, double width, double height) {
        count++;
        xml.open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", emu(width), "cy", emu(height));
        if (sentence.isEmpty()) {
            xml.open("wp:docPr", "id", count, "name", "Dessin " + count).open("a:extLst");
            xml.open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
                    .empty("adec:decorative", "val", 1)
                    .close();
            xml.close().close();
        } else {
            xml.empty("wp:docPr", "id", count, "name", "Dessin " + count, "descr", sentence, "title", title);
        }
        xml.empty("wp:cNvGraphicFramePr").open("a:graphic");
    }

    private void close() {
        xml.close().close().close().close();
    }

    private static long emu(double points) {
        return Math.round(points * EMU);
    }
}
