package fr.jalon.result;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.file.Characters;
import fr.jalon.file.DecimalText;
import fr.jalon.file.Problem;
import fr.jalon.file.Problems;
import fr.jalon.file.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a results file under its header; once refused, for whatever reason, it is not taken. */
final class ResultsLine {
    private static final List<ResultColumn> COLUMNS = List.of(ResultColumn.values());
    private static final Set<ResultColumn> OF_ONE_LINE =
            EnumSet.of(ResultColumn.VALUE, ResultColumn.NUMERATOR, ResultColumn.DENOMINATOR, ResultColumn.COMMENT);
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_DECIMALS = 6;

    private final String file;
    private final ResultsHeader header;
    private final CsvRecord record;
    private final @Nullable String[] texts;
    private final Problems problems;
    private boolean refused;

    ResultsLine(String file, ResultsHeader header, CsvRecord record, RepeatedTexts repeated, Problems problems) {
        this.file = file;
        this.header = header;
        this.record = record;
        this.problems = problems;
        this.texts = new @Nullable String[COLUMNS.size()];
        for (ResultColumn column : COLUMNS) {
            String text = read(column);
            texts[column.ordinal()] = text == null || OF_ONE_LINE.contains(column) ? text : repeated.once(text);
        }
    }

    /** Tells a line of another width than the header's: its fields are not where they seem to be. */
    boolean fits() {
        if (record.getFieldCount() != header.width()) {
            refuse(
                    null,
                    Sentence.of("la ligne a {} champs, l'en-tête en a {}", record.getFieldCount(), header.width()),
                    hasLongField()
                            ? Sentence.of("refermer le guillemet double ouvert sur cette ligne")
                            : Sentence.of(
                                    "garder tous les champs, même vides, et mettre entre guillemets doubles un texte qui contient le séparateur"));
        }
        return !refused;
    }

    /** Tells required fields that are empty, and fields that are too long. */
    void checkFields() {
        for (ResultColumn column : COLUMNS) {
            String text = text(column);
            if (text == null && column.isRequired()) {
                refuse(column, Sentence.of("ce champ est obligatoire"), Sentence.of("le remplir"));
            } else if (text != null && text.length() > column.maxLength()) {
                refuse(
                        column,
                        Sentence.of("le champ a {} signes, {} au plus sont admis", text.length(), column.maxLength()),
                        Sentence.of("le raccourcir"));
            } else if (text != null && text.indexOf('\n') >= 0 && column != ResultColumn.COMMENT) {
                refuse(
                        column,
                        Sentence.of("seul le commentaire peut tenir sur plusieurs lignes"),
                        Sentence.of("retirer le retour à la ligne, ou refermer le guillemet ouvert sur cette ligne"));
            }
        }
    }

    private boolean hasLongField() {
        return record.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0);
    }

    boolean isBlank() {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!record.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    boolean isRefused() {
        return refused;
    }

    int number() {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    /** The field, stripped; absent when it is empty or its column is not in the file. */
    @Nullable String text(ResultColumn column) {
        return texts[column.ordinal()];
    }

    private @Nullable String read(ResultColumn column) {
        Integer place = header.place(column);
        if (place == null || place >= record.getFieldCount()) {
            return null;
        }
        String text = Characters.tidy(record.getField(place));
        return text.isEmpty() ? null : text;
    }

    /** The field as a number; when it is none, says why and reads as absent. */
    @Nullable BigDecimal decimal(ResultColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        BigDecimal number = DecimalText.read(text).orElse(null);
        if (number == null) {
            refuse(column, Sentence.of("ce n'est pas un nombre"), remedy(text));
        } else if (number.precision() - number.scale() > MAX_WHOLE_DIGITS || number.scale() > MAX_DECIMALS) {
            refuse(
                    column,
                    Sentence.of(
                            "un nombre a au plus {} chiffres avant la virgule et {} après",
                            MAX_WHOLE_DIGITS,
                            MAX_DECIMALS),
                    Sentence.of("arrondir le nombre, ou en changer l'unité"));
            return null;
        }
        return number;
    }

    private static String remedy(String text) {
        if (text.contains("%") || text.contains("€")) {
            return Sentence.of("écrire le nombre seul, sans signe ni unité");
        }
        if (text.matches("[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+")) {
            return Sentence.of("écrire tous les chiffres : mettre la colonne du tableur au format nombre");
        }
        if (text.indexOf(',') >= 0 && text.indexOf('.') >= 0) {
            return Sentence.of(
                    "garder une seule marque décimale, virgule ou point, et séparer les milliers par une espace");
        }
        return Sentence.of("écrire par exemple 12,5 ou 1 234 ; sans valeur, remplir « missing » et « motive »");
    }

    void refuse(@Nullable ResultColumn column, String rule, String remedy) {
        refused = true;
        problems.add(problem(column, rule, remedy));
    }

    private Problem problem(@Nullable ResultColumn column, String rule, String remedy) {
        Integer place = column == null ? null : header.place(column);
        List<String> path = new ArrayList<>(Stream.of(ResultColumn.INDICATOR, ResultColumn.PERIOD, ResultColumn.DETAIL)
                .filter(named -> named != column)
                .map(this::text)
                .filter(text -> text != null && text.length() <= 40)
                .collect(Collectors.toList()));
        if (column != null) {
            path.add("colonne " + column.header());
        }
        String read = column == null ? null : text(column);
        return new Problem(file, number(), place == null ? 0 : place + 1, String.join(", ", path), read, rule, remedy);
    }
}
