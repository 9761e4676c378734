package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.office.word.ParagraphWriter.Stance;

/** Tables whose head is marked and repeated on each page, with no row cut in two. */
final class TableWriter {
    static final int CELL_MARGIN = 70;

    private static final String INK = "1A2530";
    private static final int ROOM = 9638;

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
        xml.open("w:tbl");
        properties(table.title());
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close();
        head(table, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, table.rows().get(i), widths);
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
            cell(
                    widths[i],
                    1,
                    "bottom",
                    "bottom",
                    "",
                    () -> paragraphs.write(
                            Stance.of(column.isNumber() ? "TableHeadNumber" : "TableHead"), Markup.of(column.head())));
        }
        xml.close();
    }

    private void row(Table table, Row row, int[] widths) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean isLast = i == row.cells().size() - 1;
            int span = isLast ? widths.length - i : 1;
            int width = 0;
            for (int j = i; j < i + span; j++) {
                width += widths[j];
            }
            boolean isNumber = span == 1 && table.columns().get(i).isNumber();
            String anchor = i == 0 ? row.anchor() : null;
            Cell content = row.cells().get(i);
            cell(
                    width,
                    span,
                    "top",
                    row.kind() == RowKind.TOTAL ? "top" : "",
                    row.kind() == RowKind.GROUP ? "F3F6F8" : "",
                    () -> paragraphs.write(
                            Stance.of(style(row.kind(), isNumber)),
                            content.text().text(),
                            () -> places.mark(xml, anchor, () -> content(content, widths, table))));
        }
        xml.close();
    }

    private static String style(RowKind kind, boolean isNumber) {
        return switch (kind) {
            case PLAIN -> isNumber ? "TableNumber" : "TableText";
            case GROUP -> "TableGroup";
            case TOTAL -> isNumber ? "TableTotalNumber" : "TableTotal";
        };
    }

    private void content(Cell cell, int[] widths, Table table) {
        Drawing drawing = cell.drawing();
        if (drawing != null && !drawing.marks().isEmpty()) {
            inlines.picture(table.title(), drawing, ROOM / 20.0);
            if (!cell.text().isEmpty()) {
                runs.plain("\u00a0", "");
            }
        }
        paragraphs.linked(cell.link(), cell.text());
    }

    private void cell(int width, int span, String alignment, String rule, String fill, Runnable content) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (span > 1) {
            xml.val("w:gridSpan", span);
        }
        if (!rule.isEmpty()) {
            xml.open("w:tcBorders")
                    .empty("w:" + rule, "w:val", "single", "w:sz", 8, "w:space", 0, "w:color", INK)
                    .close();
        }
        if (!fill.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.val("w:vAlign", alignment).close();
        content.run();
        xml.close();
    }
}
