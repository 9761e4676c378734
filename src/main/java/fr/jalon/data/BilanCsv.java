package fr.jalon.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import fr.jalon.bilan.Bilan;
import fr.jalon.file.FixedZip;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a bilan as a zip of CSV files, one a table, with {@code dictionnaire.csv}: what French spreadsheets open as
 * it is, numbers as numbers. Texts stand in quotes, numbers and dates do not.
 */
public final class BilanCsv {
    /** By it spreadsheets know that the file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What makes a spreadsheet run a text instead of showing it. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private BilanCsv() {}

    /** The bytes of the zip. */
    public static byte[] write(Bilan bilan) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dictionnaire.csv", file(BilanTables.dictionary()));
        BilanTables.of(bilan).forEach(table -> files.put(table.name() + ".csv", file(table)));
        return FixedZip.of(files);
    }

    private static byte[] file(DataTable table) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new Texts(table.columns()))
                .build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::key).toList());
            table.rows().forEach(row -> csv.writeRecord(fields(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quotes tell a spreadsheet that {@code 8.1} is a code: neither a number nor the eighth of January. */
    private record Texts(List<Column> columns) implements QuoteStrategy {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line == 1 || columns.get(field).type().isText();
        }
    }

    private static List<@Nullable String> fields(List<@Nullable Datum> row) {
        List<@Nullable String> fields = new ArrayList<>();
        row.forEach(datum -> fields.add(field(datum)));
        return fields;
    }

    private static @Nullable String field(@Nullable Datum datum) {
        if (datum instanceof Datum.Number number) {
            return number.value().toPlainString().replace('.', ',');
        }
        if (datum instanceof Datum.Flag flag) {
            return flag.value() ? "oui" : "non";
        }
        if (datum instanceof Datum.Day day) {
            return day.value().toString();
        }
        return datum instanceof Datum.Text text ? harmless(text.value()) : null;
    }

    private static String harmless(String text) {
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
