package fr.jalon.office.workbook;

import fr.jalon.office.workbook.Styles.Role;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Rows under heads, known to the spreadsheet as a table: it can be filtered, and its heads are told with each cell. */
record Table<T>(String name, List<Column<T>> columns) {
    /** Characters that the button of a filter covers. */
    private static final int BUTTON = 2;

    Table {
        columns = List.copyOf(columns);
    }

    List<Integer> widths() {
        return columns.stream().map(Column::width).toList();
    }

    /**
     * Writes heads and rows below what the page holds.
     *
     * @param none what is said instead of rows when there is none
     * @return the row of the heads
     */
    int write(Page page, List<T> rows, String none) {
        int head = page.nextRow();
        XSSFRow heads = page.row();
        RowHeight height = new RowHeight();
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            page.explain(column);
            page.cells().text(heads, i, column.head(), column.figures() ? Role.HEAD_OF_FIGURES : Role.HEAD);
            height.add(column.head(), column.width() - BUTTON);
        }
        height.applyTo(heads);
        for (T row : rows) {
            XSSFRow line = page.row();
            RowHeight room = new RowHeight();
            for (int i = 0; i < columns.size(); i++) {
                Value value = columns.get(i).cell().apply(row);
                page.cells().body(line, i, value);
                room.add(value.words(), columns.get(i).width());
            }
            room.applyTo(line);
        }
        if (rows.isEmpty()) {
            page.cells().text(page.row(), 0, none, Role.BODY_SOFT);
        } else {
            declare(page, head);
        }
        return head;
    }

    /** A row below the table, out of reach of its filters. */
    void total(Page page, List<Value> values) {
        XSSFRow row = page.row();
        for (int i = 0; i < values.size(); i++) {
            page.cells().total(row, i, values.get(i));
        }
    }

    private void declare(Page page, int head) {
        AreaReference area = new AreaReference(
                new CellReference(head, 0),
                new CellReference(page.nextRow() - 1, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = page.sheet().createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
