package fr.jalon.result;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.file.Characters;
import fr.jalon.file.Problem;
import fr.jalon.file.Problems;
import fr.jalon.file.Sentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first line of a results file: which column stands where. */
final class ResultsHeader {
    private static final String ALL =
            Arrays.stream(ResultColumn.values()).map(ResultColumn::header).collect(Collectors.joining(", "));

    private final Map<ResultColumn, Integer> places = new EnumMap<>(ResultColumn.class);
    private final int width;

    /** Adds to the problems whatever is unknown, doubled or missing. */
    ResultsHeader(String file, CsvRecord record, Problems problems) {
        width = record.getFieldCount();
        if (record.getField(0).indexOf('\t') >= 0) {
            problems.add(new Problem(
                    file,
                    1,
                    0,
                    Sentence.of("en-tête"),
                    null,
                    Sentence.of("les colonnes sont séparées par des tabulations"),
                    Sentence.of("enregistrer le fichier en CSV, séparé par des points-virgules ou des virgules")));
            return;
        }
        int line = Math.toIntExact(record.getStartingLineNumber());
        for (int i = 0; i < width; i++) {
            String name = Characters.strip(record.getField(i));
            ResultColumn column = ResultColumn.named(name).orElse(null);
            if (column == null) {
                problems.add(new Problem(
                        file,
                        line,
                        i + 1,
                        Sentence.of("en-tête, colonne {}", i + 1),
                        name,
                        Sentence.of("ce nom de colonne est inconnu"),
                        Sentence.of("la retirer, ou choisir parmi : {}", ALL)));
            } else if (places.putIfAbsent(column, i) != null) {
                problems.add(new Problem(
                        file,
                        line,
                        i + 1,
                        Sentence.of("en-tête, colonne {}", i + 1),
                        name,
                        Sentence.of("cette colonne est déjà là"),
                        Sentence.of("n'en garder qu'une")));
            }
        }
        requireColumns(file, line, problems);
    }

    private void requireColumns(String file, int line, Problems problems) {
        for (ResultColumn column : ResultColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                problems.add(new Problem(
                        file,
                        line,
                        0,
                        Sentence.of("en-tête"),
                        null,
                        Sentence.of("la colonne obligatoire « {} » manque", column.header()),
                        Sentence.of("l'ajouter à la première ligne, et sa valeur à chaque ligne")));
            }
        }
    }

    int width() {
        return width;
    }

    @Nullable Integer place(ResultColumn column) {
        return places.get(column);
    }
}
