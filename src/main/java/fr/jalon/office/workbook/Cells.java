package fr.jalon.office.workbook;

import fr.jalon.bilan.French;
import fr.jalon.office.workbook.Styles.Role;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes values into cells, each by its own type. */
final class Cells {
    /** Earlier days have no number in the format. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final XSSFWorkbook workbook;
    private final Styles styles;

    Cells(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
    }

    /** Words in the look of their role. */
    void text(XSSFRow row, int column, String text, Role role) {
        String held = CellText.of(text);
        cell(row, column, styles.text(role, held)).setCellValue(held);
    }

    /** A value in the body of a table. */
    void body(XSSFRow row, int column, Value value) {
        write(row, column, value, Role.BODY, Role.BODY_SOFT);
    }

    /** A value in the row of totals. */
    void total(XSSFRow row, int column, Value value) {
        write(row, column, value, Role.TOTAL, Role.TOTAL);
    }

    private void write(XSSFRow row, int column, Value value, Role role, Role soft) {
        if (value instanceof Value.Figure figure) {
            cell(row, column, styles.figure(role, figure.format()))
                    .setCellValue(figure.value().doubleValue());
        } else if (value instanceof Value.Day day) {
            day(row, column, day.day(), role);
        } else if (value instanceof Value.Link link) {
            link(row, column, link, Role.BODY_LINK);
        } else if (value instanceof Value.Code code) {
            cell(row, column, styles.code(role)).setCellValue(CellText.of(code.text()));
        } else if (value instanceof Value.Remark remark) {
            text(row, column, remark.text(), soft);
        } else if (value instanceof Value.Text text) {
            words(row, column, text.text(), role);
        }
    }

    /** Nothing to say is an empty cell, not an empty text. */
    private void words(XSSFRow row, int column, String text, Role role) {
        if (text.isEmpty()) {
            cell(row, column, styles.text(role, ""));
        } else {
            text(row, column, text, role);
        }
    }

    private void day(XSSFRow row, int column, LocalDate day, Role role) {
        if (day.isBefore(FIRST_DAY)) {
            text(row, column, French.date(day), role);
        } else {
            cell(row, column, styles.figure(role, NumberFormats.DAY)).setCellValue(day);
        }
    }

    void link(XSSFRow row, int column, Value.Link link, Role role) {
        XSSFHyperlink way = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        way.setAddress("'" + link.sheet().replace("'", "''") + "'!A1");
        text(row, column, link.text(), role);
        row.getCell(column).setHyperlink(way);
    }

    private static XSSFCell cell(XSSFRow row, int column, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
