package fr.jalon.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Neighbouring columns taken together, so that things of about one width stand side by side over unequal columns. */
final class Bands {
    private Bands() {}

    /** Columns from the first to the last, both included. */
    record Band(int first, int last) {}

    /** As many bands as asked over the first columns, each ending where it comes nearest to its share of the width. */
    static List<Band> over(XSSFSheet sheet, int columns, int bands) {
        int[] ends = new int[columns + 1];
        for (int i = 0; i < columns; i++) {
            ends[i + 1] = ends[i] + sheet.getColumnWidth(i);
        }
        List<Band> found = new ArrayList<>();
        int from = 0;
        for (int n = 1; n <= bands; n++) {
            int share = ends[columns] * n / bands;
            int most = columns - (bands - n);
            int end = from + 1;
            while (end < most && Math.abs(ends[end + 1] - share) < Math.abs(ends[end] - share)) {
                end++;
            }
            found.add(new Band(from, end - 1));
            from = end;
        }
        return found;
    }
}
