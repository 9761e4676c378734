package fr.jalon.office.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.w3c.dom.Element;

/** A chart as a spreadsheet reads it, with the name and the words of its frame. */
record ReadChart(String name, String words, XSSFChart chart) {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static List<ReadChart> of(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null
                ? List.of()
                : drawing.getCTDrawing().getTwoCellAnchorList().stream()
                        .map(anchor -> of(drawing, anchor.getGraphicFrame()))
                        .toList();
    }

    private static ReadChart of(XSSFDrawing drawing, CTGraphicalObjectFrame frame) {
        Element chart =
                (Element) frame.getGraphic().getGraphicData().getDomNode().getFirstChild();
        return new ReadChart(
                frame.getNvGraphicFramePr().getCNvPr().getName(),
                frame.getNvGraphicFramePr().getCNvPr().getDescr(),
                (XSSFChart) drawing.getRelationById(chart.getAttributeNS(RELATION, "id")));
    }
}
