package fr.jalon.office.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrameNonVisual;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.STEditAs;

/** The charts of a workbook as parts of its package, numbered from 1, each in a frame that says what it shows. */
final class ChartParts {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int POINT = 12_700;
    private static final int HEIGHT = 164 * POINT;
    private static final int GAP = 6 * POINT;

    private int count;

    /**
     * Where a chart stands, and what a person who does not see it is told.
     *
     * @param sentence alternative text
     */
    record Frame(int row, Bands.Band band, String code, String sentence) {}

    /** Adds a chart to the drawing of a sheet. */
    void add(XSSFSheet sheet, byte[] chart, Frame frame) {
        count++;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        draw(drawing.getCTDrawing().addNewTwoCellAnchor(), frame, relate(drawing.getPackagePart(), chart));
    }

    private String relate(PackagePart drawing, byte[] chart) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/xl/charts/chart" + count + ".xml");
            PackagePart part = drawing.getPackage().createPart(name, XSSFRelation.CHART.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(chart);
            }
            return drawing.addRelationship(name, TargetMode.INTERNAL, XSSFRelation.CHART.getRelation())
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("chart " + count + " has no name in its package", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filtering or sorting the rows above moves the chart, but does not squeeze it. */
    private void draw(CTTwoCellAnchor anchor, Frame frame, String relation) {
        anchor.setEditAs(STEditAs.ONE_CELL);
        mark(anchor.addNewFrom(), frame.band().first(), GAP, frame.row(), GAP);
        mark(anchor.addNewTo(), frame.band().last() + 1, 0, frame.row(), HEIGHT);
        CTGraphicalObjectFrame graphic = anchor.addNewGraphicFrame();
        graphic.setMacro("");
        CTGraphicalObjectFrameNonVisual seen = graphic.addNewNvGraphicFramePr();
        CTNonVisualDrawingProps said = seen.addNewCNvPr();
        said.setId(count + 1);
        said.setName("Trajectoire " + frame.code());
        said.setDescr(CellText.of(frame.sentence()));
        seen.addNewCNvGraphicFramePr();
        CTTransform2D place = graphic.addNewXfrm();
        place.addNewOff().setX(0);
        place.getOff().setY(0);
        place.addNewExt().setCx(0);
        place.getExt().setCy(0);
        refer(graphic.addNewGraphic().addNewGraphicData(), relation);
        anchor.addNewClientData();
    }

    private static void mark(CTMarker mark, int column, int across, int row, int down) {
        mark.setCol(column);
        mark.setColOff(across);
        mark.setRow(row);
        mark.setRowOff(down);
    }

    private static void refer(CTGraphicalObjectData data, String relation) {
        data.setUri(CHART);
        try (XmlCursor cursor = data.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHART, "chart", "c"));
            cursor.insertAttributeWithValue(new QName(RELATION, "id", "r"), relation);
        }
    }
}
