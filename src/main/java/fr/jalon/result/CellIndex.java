package fr.jalon.result;

import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a file by their cells. A million rows have nearly as many cells: two numbers a row stand for the objects
 * that a map of lists would need, and the collector would carry along.
 */
final class CellIndex {
    private static final int NONE = -1;

    private final List<ResultRow> rows = new ArrayList<>();
    /** Of each cell its latest row, at the hash of the cell or the next free place after it; at least half is free. */
    private int[] latest = empty(1 << 8);
    /** Of each row the row before it in its cell. */
    private int[] previous = new int[1 << 7];

    /** Adds the row after the others of its cell; the one that it then follows. */
    Optional<ResultRow> add(ResultRow row) {
        if (rows.size() == previous.length) {
            grow();
        }
        int slot = slot(row.indicator(), row.period(), row.detail());
        int before = latest[slot];
        previous[rows.size()] = before;
        latest[slot] = rows.size();
        rows.add(row);
        return before == NONE ? Optional.empty() : Optional.of(rows.get(before));
    }

    /** In the order in which they were added. */
    List<ResultRow> rows() {
        return rows;
    }

    /** The place of the last row of a cell, or -1. */
    int latest(CellPlace place) {
        return latest[slot(place.indicator(), place.period(), place.detail())];
    }

    /** Whether the row at that place is the first of its cell. */
    boolean isFirst(int place) {
        return previous[place] == NONE;
    }

    /** The rows of a cell, from its first to this one. */
    CellChain chain(int last) {
        Deque<ResultRow> backwards = new ArrayDeque<>(2);
        for (int place = last; place != NONE; place = previous[place]) {
            backwards.push(rows.get(place));
        }
        var chain = new CellChain();
        backwards.forEach(chain::append);
        return chain;
    }

    private int slot(IndicatorCode indicator, Period period, String detail) {
        int hash = 31 * (31 * indicator.value().hashCode() + period.value().hashCode()) + detail.hashCode();
        int slot = (hash ^ (hash >>> 15)) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(latest.length) + 1;
        while (latest[slot] != NONE && !isOf(rows.get(latest[slot]), indicator, period, detail)) {
            slot = slot + 1 & latest.length - 1;
        }
        return slot;
    }

    private static boolean isOf(ResultRow row, IndicatorCode indicator, Period period, String detail) {
        return row.indicator().value().equals(indicator.value())
                && row.period().value().equals(period.value())
                && row.detail().equals(detail);
    }

    private void grow() {
        previous = Arrays.copyOf(previous, 2 * previous.length);
        latest = empty(2 * latest.length);
        for (int place = 0; place < rows.size(); place++) { // a later row of a cell takes the place of the earlier one
            ResultRow row = rows.get(place);
            latest[slot(row.indicator(), row.period(), row.detail())] = place;
        }
    }

    private static int[] empty(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
