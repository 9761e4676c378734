package fr.jalon.office.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A declared table as a spreadsheet reads it: each row by its heads. */
record ReadTable(XSSFSheet sheet, List<ReadRow> rows) {
    /** A row: cells by their head. */
    record ReadRow(Map<String, XSSFCell> cells) {
        @Nullable Double number(String head) {
            XSSFCell cell = cell(head);
            return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null;
        }

        String text(String head) {
            XSSFCell cell = cell(head);
            return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        }

        @Nullable LocalDate day(String head) {
            XSSFCell cell = cell(head);
            return cell.getCellType() == CellType.NUMERIC
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : null;
        }

        XSSFCell cell(String head) {
            XSSFCell cell = cells.get(head);
            if (cell == null) {
                throw new AssertionError("no column " + head + " among " + cells.keySet());
            }
            return cell;
        }
    }

    static ReadTable of(XSSFWorkbook workbook, String name) {
        XSSFTable table = workbook.getTable(name);
        if (table == null) {
            throw new AssertionError("no table " + name);
        }
        List<ReadRow> rows = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            Map<String, XSSFCell> cells = new LinkedHashMap<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                cells.put(
                        table.getXSSFSheet()
                                .getRow(table.getStartRowIndex())
                                .getCell(column)
                                .getStringCellValue(),
                        table.getXSSFSheet().getRow(row).getCell(column));
            }
            rows.add(new ReadRow(cells));
        }
        return new ReadTable(table.getXSSFSheet(), rows);
    }
}
