package fr.jalon.result;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A ledger in memory: gives ids in order, and lets a correction of the same batch name the row before it. */
final class Ledger {
    static final Instant NOW = Instant.parse("2026-03-12T23:30:00Z");

    private final List<Result> stored = new ArrayList<>();

    List<Result> stored() {
        return stored;
    }

    ResultsMerge.Merged merge(List<ResultRow> rows) {
        return new ResultsMerge("r.csv", ZoneId.of("Europe/Paris"), "cli:root", NOW).merge(stored, rows);
    }

    ResultsMerge.Merged take(List<ResultRow> rows) {
        ResultsMerge.Merged merged = merge(rows);
        int first = stored.size();
        for (NewResult fresh : merged.inserts()) {
            Integer index = fresh.replacesIndex();
            store(
                    index == null
                            ? fresh.result()
                            : fresh.replacing(stored.get(first + index).id()));
        }
        return merged;
    }

    private void store(Result result) {
        stored.add(new Result(
                stored.size() + 1L,
                result.contract(),
                result.indicator(),
                result.period(),
                result.detail(),
                result.cell(),
                result.collectedOn(),
                result.source(),
                result.comment(),
                result.evidence(),
                result.evidenceSha256(),
                result.author(),
                result.recordedAt(),
                result.replaces(),
                result.reason()));
    }
}
