package fr.jalon.office.workbook;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high a row must be for its texts to be read whole: not every spreadsheet finds out by itself when it opens a file. */
final class RowHeight {
    private static final float LINE = 15;
    /** No row of the format is higher. */
    private static final float MOST = 409;

    private int lines = 1;

    /** Makes room for a text in a column as wide as so many characters. */
    void add(String text, int width) {
        lines = Math.max(
                lines, text.lines().mapToInt(line -> wrapped(line, width)).sum());
    }

    private static int wrapped(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, length - 1) / width;
            used += length + 1;
        }
        return lines;
    }

    /** Sets it as a height that was found, not chosen: it still follows what people type. */
    void applyTo(XSSFRow row) {
        row.setHeightInPoints(Math.min(MOST, LINE * lines + 1));
        row.getCTRow().unsetCustomHeight();
    }
}
