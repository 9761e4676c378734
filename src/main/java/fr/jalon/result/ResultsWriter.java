package fr.jalon.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a results file, row by row, the way back of {@link ResultsReader}: what French spreadsheets open as it is, with
 * decimal commas. Authors and hours are not in it: they are those of whoever imports the file.
 */
public final class ResultsWriter implements AutoCloseable {
    /** By it spreadsheets know that the file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;
    private long rows;

    /** Writes the header. */
    public ResultsWriter(Writer out) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(
                Arrays.stream(ResultColumn.values()).map(ResultColumn::header).toArray(String[]::new));
    }

    /** The rows of a cell come in the order in which they were recorded, so that each corrects the one before. */
    public void write(Result result) {
        csv.writeRecord(Arrays.stream(ResultColumn.values())
                .map(column -> field(column, result))
                .toArray(String[]::new));
        rows++;
    }

    /** How many were written. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static @Nullable String field(ResultColumn column, Result result) {
        Cell cell = result.cell();
        return switch (column) {
            case CONTRACT -> result.contract().value();
            case INDICATOR -> result.indicator().value();
            case PERIOD -> result.period().value();
            case DETAIL -> result.detail();
            case VALUE -> cell.text() == null ? decimal(cell.value()) : cell.text();
            case NUMERATOR -> decimal(cell.numerator());
            case DENOMINATOR -> decimal(cell.denominator());
            case MISSING -> cell.missing() == null ? null : CellReader.word(cell.missing());
            case MOTIVE -> cell.motive();
            case COLLECTED_ON -> result.collectedOn().toString();
            case SOURCE -> result.source();
            case COMMENT -> result.comment();
            case EVIDENCE -> result.evidence();
            case EVIDENCE_SHA256 -> result.evidenceSha256();
            case REASON -> result.reason();
        };
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString().replace('.', ',');
    }
}
