package fr.jalon.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jalon.file.FrenchDate;
import fr.jalon.result.Result;
import fr.jalon.result.ResultColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes results as a French tableur would: semicolons, decimal commas, thousands set apart, days first. */
final class ResultsCsv {
    private ResultsCsv() {}

    static void write(Path file, List<Result> results) throws IOException {
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
            csv.writeRecord(Arrays.stream(ResultColumn.values())
                    .map(ResultColumn::header)
                    .toList());
            for (var result : results) {
                csv.writeRecord(fields(result));
            }
        }
    }

    private static String[] fields(Result result) {
        var cell = result.cell();
        return new String[] {
            result.contract().value(),
            result.indicator().value(),
            result.period().value(),
            result.detail(),
            cell.text() == null ? number(cell.value()) : cell.text(),
            number(cell.numerator()),
            number(cell.denominator()),
            cell.missing() == null ? "" : cell.missing().name(),
            text(cell.motive()),
            FrenchDate.write(result.collectedOn()),
            text(result.source()),
            text(result.comment()),
            text(result.evidence()),
            text(result.evidenceSha256()),
            text(result.reason())
        };
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var digits = number.toPlainString().split("\\.");
        var whole = digits[0].length() <= 3 ? digits[0] : digits[0].replaceAll("\\B(?=(\\d{3})+$)", " ");
        return digits.length == 1 ? whole : whole + "," + digits[1];
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
