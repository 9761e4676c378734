package fr.jalon.result;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.contract.ContractId;
import fr.jalon.file.Problem;
import fr.jalon.file.Problems;
import fr.jalon.file.Sentence;
import fr.jalon.file.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a results file (CSV): every line against the contract that it names. A file is taken whole, or refused with
 * everything that is wrong in it.
 */
public final class ResultsReader {
    private static final long MAX_BYTES = 300_000_000;
    private static final int MAX_RECORD = 65_536;
    private static final int HEADER_LENGTH = 4_096;
    /** The library writes the line in the digits of the system's locale. */
    private static final Pattern LINE = Pattern.compile("line (\\p{Nd}{1,9})");

    private final Function<ContractId, Optional<MeasuredContract>> contracts;
    private final LocalDate today;

    /**
     * A reader of one day.
     *
     * @param contracts finds the contract that a line names; asked once a contract
     * @param today no value is collected after this day
     */
    public ResultsReader(Function<ContractId, Optional<MeasuredContract>> contracts, LocalDate today) {
        this.contracts = contracts;
        this.today = today;
    }

    /** The rows by contract; {@link fr.jalon.file.FileRefused} when any line breaks any rule. */
    public ResultsFile read(Path path) {
        var file = new TextFile(path, MAX_BYTES);
        var problems = new Problems();
        var rows = new ResultsRows(file.name(), contracts, today);
        try (BufferedReader text = file.open()) {
            char separator = separator(text);
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(MAX_RECORD)
                    .ofCsvRecord(text)) {
                readAll(file.name(), csv.iterator(), rows, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        problems.refuseIfAny();
        return rows.file();
    }

    private static int brokenLine(CsvParseException broken, int otherwise) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : otherwise;
    }

    /** The one of the two separators that the first line has more of. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER_LENGTH);
        var first = new char[HEADER_LENGTH];
        int length = Math.max(text.read(first), 0);
        text.reset();
        String header = new String(first, 0, length).lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return commas > semicolons ? ',' : ';';
    }

    private static void readAll(String file, Iterator<CsvRecord> records, ResultsRows rows, Problems problems) {
        int line = 0;
        try {
            if (!records.hasNext()) {
                problems.add(Problem.ofFile(
                        file,
                        Sentence.of("le fichier est vide"),
                        Sentence.of("y écrire l'en-tête, puis une valeur par ligne")));
                return;
            }
            var header = new ResultsHeader(file, records.next(), problems);
            problems.refuseIfAny();
            var repeated = new RepeatedTexts();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                rows.add(new ResultsLine(file, header, record, repeated, problems));
            }
        } catch (CsvParseException broken) {
            problems.add(
                    new Problem(
                            file,
                            brokenLine(broken, line + 1),
                            0,
                            "",
                            null,
                            Sentence.of("à partir d'ici le fichier ne se lit plus comme du CSV"),
                            Sentence.of(
                                    "vérifier les guillemets : un champ qui en contient est entre guillemets, et les siens sont doublés")));
        }
    }
}
