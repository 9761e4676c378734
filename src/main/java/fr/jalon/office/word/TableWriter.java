package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.office.word.ParagraphWriter.Stance;
import java.util.Arrays;

/** Tables whose head is marked and repeated on each page, with no row cut in two. */
final class TableWriter {
    static final int CELL_MARGIN = 70;

    private static final String INK = "1A2530";
    private static final String TINT = "F3F6F8";
    private static final int ROOM = 9638;

    /** A table of so few rows is not worth two pages. */
    private static final int TOGETHER = 8;

    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final Runs runs;
    private final Inlines inlines;
    private final Places places;

    TableWriter(Xml xml, ParagraphWriter paragraphs, Runs runs, Inlines inlines, Places places) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.inlines = inlines;
        this.places = places;
    }

    void write(Table table) {
        int[] widths = ColumnWidths.share(table, ROOM);
        int rows = table.rows().size();
        xml.open("w:tbl");
        properties(table.title());
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close();
        head(table, widths);
        for (int i = 0; i < rows; i++) {
            row(table, table.rows().get(i), widths, rows <= TOGETHER && i < rows - 1);
        }
        xml.close();
    }

    private void properties(String title) {
        xml.open("w:tblPr").val("w:tblStyle", "JalonTable");
        xml.empty("w:tblW", "w:w", ROOM, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "06A0",
                "w:firstRow",
                1,
                "w:lastRow",
                0,
                "w:firstColumn",
                1,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        xml.val("w:tblCaption", title).val("w:tblDescription", title).close();
    }

    private void head(Table table, int[] widths) {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", widths[i], "w:type", "dxa");
            rule("w:bottom");
            xml.val("w:vAlign", "bottom").close();
            Stance stance = Stance.of(column.isNumber() ? "TableHeadNumber" : "TableHead");
            paragraphs.write(stance, Markup.of(column.head()));
            xml.close();
        }
        xml.close();
    }

    private void row(Table table, Row row, int[] widths, boolean isKept) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int end = i == row.cells().size() - 1 ? widths.length : i + 1;
            boolean isNumber = end == i + 1 && table.columns().get(i).isNumber();
            Stance stance = Stance.of(style(row.kind(), isNumber)).keptIf(isKept);
            String anchor = i == 0 ? row.anchor() : null;
            open(Arrays.stream(widths, i, end).sum(), end - i, row.kind());
            paragraphs.write(
                    stance, cell.text().text(), () -> places.mark(xml, anchor, () -> content(table.title(), cell)));
            xml.close();
        }
        xml.close();
    }

    private void open(int width, int span, RowKind kind) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (span > 1) {
            xml.val("w:gridSpan", span);
        }
        if (kind == RowKind.TOTAL) {
            rule("w:top");
        } else if (kind == RowKind.GROUP) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", TINT);
        }
        xml.val("w:vAlign", "top").close();
    }

    private void rule(String side) {
        xml.open("w:tcBorders")
                .empty(side, "w:val", "single", "w:sz", 8, "w:space", 0, "w:color", INK)
                .close();
    }

    private static String style(RowKind kind, boolean isNumber) {
        return switch (kind) {
            case PLAIN -> isNumber ? "TableNumber" : "TableText";
            case GROUP -> "TableGroup";
            case TOTAL -> isNumber ? "TableTotalNumber" : "TableTotal";
        };
    }

    private void content(String title, Cell cell) {
        Drawing drawing = cell.drawing();
        if (drawing != null && !drawing.marks().isEmpty()) {
            inlines.picture(title, drawing, ROOM / 20.0);
            if (!cell.text().isEmpty()) {
                runs.plain("\u00a0", "");
            }
        }
        paragraphs.linked(cell.link(), cell.text());
    }
}
