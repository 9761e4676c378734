package fr.jalon.office.workbook;

import fr.jalon.document.Imprint;
import fr.jalon.office.workbook.Styles.Role;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as it is written from the top: its title in the first cell, then words and tables one below the other. */
final class Page {
    private static final float LINE = 15;
    private static final float TITLE = 24;
    private static final float HEADING = 20;

    private final XSSFSheet sheet;
    private final Cells cells;
    private final Map<String, String> dictionary;
    private int next;

    /** @param dictionary gathers what the columns of the workbook mean */
    Page(XSSFSheet sheet, Cells cells, Map<String, String> dictionary) {
        this.dictionary = dictionary;
        this.sheet = sheet;
        this.cells = cells;
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(LINE);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Cells cells() {
        return cells;
    }

    void explain(Column<?> column) {
        if (!column.about().isEmpty()) {
            dictionary.putIfAbsent(column.head(), column.about());
        }
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    private XSSFRow row(float points) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        return row;
    }

    int nextRow() {
        return next;
    }

    void skip() {
        next++;
    }

    void widths(List<Integer> characters) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, characters.get(i) * 256);
        }
    }

    void title(String text) {
        cells.text(row(TITLE), 0, text, Role.TITLE);
    }

    void heading(String text) {
        cells.text(row(HEADING), 0, text, Role.HEADING);
    }

    void link(String text, String sheetName) {
        cells.link(row(), 0, new Value.Link(text, sheetName), Role.LINK);
    }

    /** Words across the first columns, as many lines high as they need. */
    void prose(String text, int columns, Role role) {
        XSSFRow row = row();
        cells.text(row, 0, text, role);
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.getColumnWidth(i) / 256;
        }
        RowHeight height = new RowHeight();
        height.add(text, width);
        height.applyTo(row);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
    }

    /** On paper: landscape, as wide as the page, the rows of the heads on each page. */
    void print(Imprint imprint, PaperSize paper, int columns, int headRow) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(paper);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getHeader().setLeft(plain(imprint.runningHead()));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setLeft(plain(imprint.foot()));
        sheet.getFooter().setRight("&P / &N");
        if (headRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        }
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, next - 1));
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, Math.max(0, next - 1), 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** In a head or a foot, «&» begins a code. */
    private static String plain(String text) {
        return CellText.of(text).replace("&", "&&");
    }
}
