package fr.jalon.office.workbook;

import java.util.function.Function;

/**
 * A column of a table: its head, its width in characters, and what stands in it for a row.
 *
 * @param figures the head stands over figures, to the right
 * @param about what the column means, for the dictionary; empty where the head says it all
 */
record Column<T>(String head, int width, boolean figures, String about, Function<T, Value> cell) {
    static <T> Column<T> text(String head, int width, String about, Function<T, Value> cell) {
        return new Column<>(head, width, false, about, cell);
    }

    static <T> Column<T> figures(String head, int width, String about, Function<T, Value> cell) {
        return new Column<>(head, width, true, about, cell);
    }
}
