package fr.jalon.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a row says of its cell, author and hour apart; 12.5 and 12.50 say the same. */
record RowContent(
        Cell cell,
        LocalDate collectedOn,
        @Nullable String source,
        @Nullable String comment,
        @Nullable String evidence,
        @Nullable String evidenceSha256) {
    RowContent {
        cell = new Cell(
                plain(cell.value()),
                plain(cell.numerator()),
                plain(cell.denominator()),
                cell.text(),
                cell.missing(),
                cell.motive());
    }

    static RowContent of(Result result) {
        return new RowContent(
                result.cell(),
                result.collectedOn(),
                result.source(),
                result.comment(),
                result.evidence(),
                result.evidenceSha256());
    }

    static RowContent of(ResultRow row) {
        return new RowContent(
                row.cell(), row.collectedOn(), row.source(), row.comment(), row.evidence(), row.evidenceSha256());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** What differs, in French, for messages. */
    List<String> differences(RowContent other) {
        var differences = new ArrayList<String>();
        note(differences, cell, other.cell, "la valeur");
        note(differences, collectedOn, other.collectedOn, "la date de collecte");
        note(differences, source, other.source, "la source");
        note(differences, comment, other.comment, "le commentaire");
        note(
                differences,
                evidence + " " + evidenceSha256,
                other.evidence + " " + other.evidenceSha256,
                "le justificatif");
        return differences;
    }

    private static void note(List<String> differences, @Nullable Object a, @Nullable Object b, String name) {
        if (!Objects.equals(a, b)) {
            differences.add(name);
        }
    }

    /** The cell as a person would write it: {@code 12,5}, {@code 49/90}, {@code NOT_COLLECTED}. */
    String cellText() {
        if (cell.value() != null) {
            return french(cell.value());
        }
        if (cell.numerator() != null && cell.denominator() != null) {
            return french(cell.numerator()) + "/" + french(cell.denominator());
        }
        return cell.missing() != null ? cell.missing().name() : String.valueOf(cell.text());
    }

    private static String french(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
