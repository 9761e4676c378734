package fr.jalon.office.word;

import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares the width of the page among the columns of a table: no word is broken while there is room, long texts get the rest. */
final class ColumnWidths {
    /** Half a line of running text: longer texts wrap anyway. */
    private static final int LONGEST = 4800;

    private static final int MARGINS = 2 * TableWriter.CELL_MARGIN + 20;
    private static final int GAP = 60;

    private final List<Column> columns;
    private final int[] least;
    private final int[] wished;
    private final int[] heads;

    /** A head takes two lines rather than the room of what stands below it. */
    private ColumnWidths(Table table) {
        this.columns = table.columns();
        this.least = new int[columns.size()];
        this.wished = new int[columns.size()];
        this.heads = new int[columns.size()];
        for (int i = 0; i < least.length; i++) {
            String head = columns.get(i).head();
            least[i] = widest(head.split("\\s+"), true) + MARGINS;
            heads[i] = widest(head.split("\\n"), true) + MARGINS;
            wished[i] = Math.max(least[i], heads[i] / 2 + MARGINS / 2);
        }
        table.rows().stream().filter(row -> row.kind() != RowKind.GROUP).forEach(this::widen);
    }

    /** The widths in twentieths of a point, which add up to {@code room}. */
    static int[] share(Table table, int room) {
        return new ColumnWidths(table).share(room);
    }

    private void widen(Row row) {
        for (int i = 0; i < Math.min(row.cells().size(), least.length); i++) {
            Cell cell = row.cells().get(i);
            Drawing drawing = cell.drawing();
            int sign = drawing == null ? 0 : (int) Math.ceil(drawing.width() * 20) + GAP;
            widen(i, cell.text().text(), row.kind() == RowKind.TOTAL, sign);
        }
    }

    private void widen(int column, String text, boolean bold, int sign) {
        int word = widest(text.split("[ \\n]+"), bold);
        int line = widest(text.split("\\n"), bold);
        least[column] = Math.max(least[column], Math.max(word, sign) + MARGINS);
        wished[column] = Math.max(wished[column], Math.min(line + sign, LONGEST) + MARGINS);
    }

    private static int widest(String[] texts, boolean bold) {
        return Arrays.stream(texts)
                .mapToInt(text -> TextWidth.of(text, bold))
                .max()
                .orElse(0);
    }

    private int[] share(int room) {
        long needed = sum(least);
        for (int i = 0; i < least.length; i++) {
            least[i] = needed <= room ? least[i] : (int) (least[i] * (long) room / needed);
            wished[i] = needed <= room ? Math.max(least[i], wished[i]) : least[i];
        }
        int[] easy = IntStream.range(0, least.length)
                .map(i -> Math.max(wished[i], heads[i]))
                .toArray();
        int[] widths = sum(easy) <= room ? easy : sum(wished) <= room ? wished.clone() : between(room);
        spread(widths, room - sum(widths));
        widths[0] += room - sum(widths);
        return widths;
    }

    /** Who wishes no more than an equal share gets it; the others share what that leaves, each what it needs at least. */
    private int[] between(int room) {
        int[] widths = least.clone();
        int[] order = IntStream.range(0, least.length)
                .boxed()
                .sorted(Comparator.comparing(i -> wished[i]))
                .mapToInt(i -> i)
                .toArray();
        int left = room - sum(least);
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            int more = Math.min(wished[i] - least[i], left / (order.length - k));
            widths[i] += more;
            left -= more;
        }
        return widths;
    }

    /** What is left over goes to words, not to figures. */
    private void spread(int[] widths, int rest) {
        boolean onlyNumbers = columns.stream().allMatch(Column::isNumber);
        long takers = IntStream.range(0, widths.length)
                .filter(i -> onlyNumbers || !columns.get(i).isNumber())
                .mapToLong(i -> wished[i])
                .sum();
        for (int i = 0; i < widths.length; i++) {
            if (onlyNumbers || !columns.get(i).isNumber()) {
                widths[i] += (int) (rest * (long) wished[i] / takers);
            }
        }
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum();
    }
}
