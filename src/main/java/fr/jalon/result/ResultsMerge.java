package fr.jalon.result;

import fr.jalon.file.FrenchDate;
import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a results file is new to a contract. Pure: the same file merged again into what it made adds nothing.
 *
 * <p>The rows of a cell are a chain, each correcting the one before. Of the file's chain, only what follows the stored
 * state is added; a file that does not know the stored state corrects it, and must say why.
 */
public final class ResultsMerge {
    private final String file;
    private final ZoneId zone;
    private final String author;
    private final Instant recordedAt;

    /**
     * A merge of one file.
     *
     * @param file its name, for messages
     * @param zone the contract's, for the dates in messages
     * @param author who imports, for example {@code cli:root}
     */
    public ResultsMerge(String file, ZoneId zone, String author, Instant recordedAt) {
        this.file = file;
        this.zone = zone;
        this.author = author;
        this.recordedAt = recordedAt;
    }

    /**
     * What a merge comes to.
     *
     * @param inserts in an order in which they can be stored
     * @param added how many of them are the first value of their cell
     * @param corrected how many correct an earlier row
     * @param problems when there are any, nothing is to be inserted
     */
    public record Merged(List<NewResult> inserts, int added, int corrected, List<Problem> problems) {}

    /**
     * Compares the file with the ledger, cell by cell.
     *
     * @param stored every row of the contract, in the order they were recorded; walked once, and not kept
     * @param rows of the same contract, in the order of the file
     */
    public Merged merge(Iterable<Result> stored, List<ResultRow> rows) {
        var cells = new CellIndex();
        rows.forEach(cells::add);
        Map<Integer, CellChain> known = new HashMap<>();
        for (Result result : stored) {
            int latest = cells.latest(CellPlace.of(result));
            if (latest >= 0) {
                known.computeIfAbsent(latest, cells::chain).compare(result);
            }
        }
        var batch = new Batch();
        for (int i = 0; i < rows.size(); i++) {
            if (cells.isFirst(i)) {
                int latest = cells.latest(CellPlace.of(rows.get(i)));
                CellChain before = known.get(latest);
                CellChain cell = before == null ? cells.chain(latest) : before;
                batch.add(cell.fresh(), cell.last());
            }
        }
        return batch.merged();
    }

    /** The rows to insert, gathered cell by cell. */
    private final class Batch {
        private final List<NewResult> inserts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int corrected;

        void add(List<ResultRow> rows, @Nullable Result last) {
            for (int i = 0; i < rows.size(); i++) {
                ResultRow row = rows.get(i);
                if (i == 0 && last == null) {
                    inserts.add(new NewResult(result(row, null, null), null, null));
                } else if (row.reason() == null) {
                    problems.add(withoutReason(row, i == 0 ? last : null));
                } else if (i == 0 && last != null) {
                    corrected++;
                    inserts.add(new NewResult(result(row, last.id(), row.reason()), null, null));
                } else {
                    corrected++;
                    inserts.add(new NewResult(result(row, null, null), inserts.size() - 1, row.reason()));
                }
            }
        }

        Merged merged() {
            if (!problems.isEmpty()) {
                return new Merged(List.of(), 0, 0, problems.stream().sorted().toList());
            }
            return new Merged(List.copyOf(inserts), inserts.size() - corrected, corrected, List.of());
        }
    }

    private Result result(ResultRow row, @Nullable Long replaces, @Nullable String reason) {
        return new Result(
                0,
                row.contract(),
                row.indicator(),
                row.period(),
                row.detail(),
                row.cell(),
                row.collectedOn(),
                row.source(),
                row.comment(),
                row.evidence(),
                row.evidenceSha256(),
                author,
                recordedAt,
                replaces,
                reason);
    }

    private Problem withoutReason(ResultRow row, @Nullable Result last) {
        RowContent content = RowContent.of(row);
        String rule = last == null
                ? Sentence.of("une autre ligne du fichier donne déjà une valeur à cette cellule")
                : Sentence.of(
                        "la base contient déjà {}, saisi le {} par {} ; ce qui diffère : {}",
                        RowContent.of(last).cellText(),
                        FrenchDate.write(last.recordedAt().atZone(zone).toLocalDate()),
                        last.author(),
                        String.join(", ", content.differences(RowContent.of(last))));
        return new Problem(
                file,
                row.line(),
                0,
                CellPlace.of(row).toString(),
                content.cellText(),
                rule,
                Sentence.of("pour corriger, écrire pourquoi dans la colonne « reason » ; sinon retirer la ligne"));
    }
}
