package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import fr.jalon.data.Column.Type;
import fr.jalon.file.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one list of columns of a table: each with its explanation, and how it is read from a row.
 *
 * @param <R> what one row is made of
 */
final class TableShape<R> {
    private final String name;
    private final String title;
    private final Function<Bilan, Stream<R>> rows;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, @Nullable Datum>> cells = new ArrayList<>();

    TableShape(String name, String title, Function<Bilan, Stream<R>> rows) {
        this.name = name;
        this.title = Sentence.of(title);
        this.rows = rows;
    }

    TableShape<R> text(String key, String label, String definition, Function<R, @Nullable String> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.TEXT, "", List.of()),
                row -> Datum.of(read.apply(row)));
    }

    /** @param words all that it may say */
    TableShape<R> word(
            String key, String label, String definition, List<String> words, Function<R, @Nullable String> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.WORD, "", words),
                row -> Datum.of(read.apply(row)));
    }

    TableShape<R> integer(
            String key, String label, String definition, String unit, Function<R, @Nullable Integer> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.INTEGER, unit, List.of()),
                row -> Datum.of(read.apply(row)));
    }

    TableShape<R> decimal(
            String key, String label, String definition, String unit, Function<R, @Nullable BigDecimal> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.DECIMAL, unit, List.of()),
                row -> Datum.of(read.apply(row)));
    }

    TableShape<R> day(String key, String label, String definition, Function<R, @Nullable LocalDate> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.DAY, "", List.of()),
                row -> Datum.of(read.apply(row)));
    }

    TableShape<R> flag(String key, String label, String definition, Predicate<R> read) {
        return add(
                new Column(key, label, Sentence.of(definition), Type.FLAG, "", List.of()),
                row -> Datum.of(read.test(row)));
    }

    private TableShape<R> add(Column column, Function<R, @Nullable Datum> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** Without any row: what the dictionary says. */
    DataTable empty() {
        return table(Stream.empty());
    }

    DataTable of(Bilan bilan) {
        return table(rows.apply(bilan));
    }

    DataTable table(Stream<R> some) {
        return new DataTable(name, title, columns, some.map(this::cells).toList());
    }

    private List<@Nullable Datum> cells(R row) {
        List<@Nullable Datum> read = new ArrayList<>();
        cells.forEach(cell -> read.add(cell.apply(row)));
        return read;
    }
}
