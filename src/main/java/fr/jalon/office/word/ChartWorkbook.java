package fr.jalon.office.word;

import fr.jalon.document.Imprint;
import fr.jalon.office.OfficeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook behind a chart, which opens when somebody edits its data. */
final class ChartWorkbook {
    static final String SHEET = "Données";

    private ChartWorkbook() {}

    static byte[] bytes(ChartSheet chart, Imprint imprint) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            for (int i = 0; i < chart.lines().size(); i++) {
                write(sheet, chart.lines().get(i), ChartSheet.column(i));
            }
            return OfficeFile.bytes(workbook, imprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFSheet sheet, ChartSheet.Line line, int column) {
        XSSFRow head = row(sheet, 0);
        head.createCell(column).setCellValue("Année");
        head.createCell(column + 1).setCellValue(line.name());
        for (int i = 0; i < line.points().size(); i++) {
            ChartSheet.At point = line.points().get(i);
            XSSFRow row = row(sheet, i + 1);
            row.createCell(column).setCellValue(point.when());
            if (point.value() != null) {
                row.createCell(column + 1).setCellValue(point.value());
            }
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
