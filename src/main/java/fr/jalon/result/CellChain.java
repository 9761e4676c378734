package fr.jalon.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a file has for one cell, each correcting the one before, beside the rows that are stored of the cell.
 * Of what is stored it keeps only what is still needed, since a contract may have a million rows.
 */
final class CellChain {
    private final List<ResultRow> rows = new ArrayList<>(1);
    private boolean beginsAsStored = true;
    private int known;
    private @Nullable Result last;

    /** The next row of the file; one that says what the row before it says is no correction. */
    void append(ResultRow row) {
        if (rows.isEmpty() || !RowContent.of(rows.get(rows.size() - 1)).equals(RowContent.of(row))) {
            rows.add(row);
        }
    }

    /** The next row that is stored, after the file was read. */
    void compare(Result stored) {
        beginsAsStored = beginsAsStored
                && known < rows.size()
                && RowContent.of(rows.get(known)).equals(RowContent.of(stored));
        known += beginsAsStored ? 1 : 0;
        last = beginsAsStored && known == rows.size() ? null : stored;
    }

    /** The row that the first new one corrects; absent when nothing is stored, or nothing is new. */
    @Nullable Result last() {
        return last;
    }

    /**
     * The rows that the ledger does not know yet: what follows the stored chain when the file begins with it, else what
     * follows the stored state when the file knows it, else all.
     */
    List<ResultRow> fresh() {
        return rows.subList(last == null || beginsAsStored ? known : placeOf(RowContent.of(last)) + 1, rows.size());
    }

    private int placeOf(RowContent state) {
        int place = rows.size() - 1;
        while (place >= 0 && !RowContent.of(rows.get(place)).equals(state)) {
            place--;
        }
        return place;
    }
}
