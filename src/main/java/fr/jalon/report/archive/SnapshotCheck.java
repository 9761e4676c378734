package fr.jalon.report.archive;

import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.edition.RawLedger;
import fr.jalon.edition.RawLedger.SnapshotRow;
import fr.jalon.file.Sentence;
import fr.jalon.report.SnapshotJson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the frozen data are those that their hashes name, those of the editions first. One is in memory at a time. */
final class SnapshotCheck {
    private final RawLedger ledger;
    private final Map<String, Facts> seen = new HashMap<>();

    SnapshotCheck(RawLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is kept in mind of a snapshot.
     *
     * @param flaw what is wrong with it by itself
     * @param previous hash of the data that it is compared with
     */
    private record Facts(
            String kind,
            @Nullable String frozenAt,
            @Nullable String flaw,
            @Nullable String previous) {}

    List<Fault> edition(SealedRow edition) {
        List<Fault> faults = new ArrayList<>();
        Facts facts = facts(edition.row().snapshot());
        if (facts == null) {
            return List.of(edition.fault(Sentence.of("ses données gelées manquent.")));
        }
        if (facts.flaw() != null) {
            faults.add(edition.fault(Sentence.of("ses données gelées ont changé : {}.", facts.flaw())));
        }
        if (!facts.kind().equals(edition.row().kind())
                || !edition.isOld()
                        && !Objects.equals(facts.frozenAt(), edition.row().frozenAt())) {
            faults.add(edition.fault(Sentence.of(
                    "la ligne de ses données gelées a changé : leur document ou le moment de leur gel n'est plus celui du"
                            + " registre.")));
        }
        if (facts.previous() != null && isLost(facts.previous())) {
            faults.add(edition.fault(
                    Sentence.of("les données gelées auxquelles elle est comparée manquent ou ont changé.")));
        }
        return faults;
    }

    /** What no edition was made from: runs that failed left it. */
    List<Fault> others() {
        return ledger.listSnapshots().stream()
                .filter(sha256 -> !seen.containsKey(sha256))
                .filter(this::isLost)
                .map(sha256 -> new Fault(
                        null,
                        Sentence.of("Des données gelées ne sont plus celles que leur empreinte nomme : {}.", sha256)))
                .toList();
    }

    /** How many were looked at. */
    int count() {
        return seen.size();
    }

    private boolean isLost(String sha256) {
        Facts facts = facts(sha256);
        return facts == null || facts.flaw() != null;
    }

    private @Nullable Facts facts(String sha256) {
        Facts known = seen.get(sha256);
        if (known != null) {
            return known;
        }
        Optional<Facts> found = ledger.findSnapshot(sha256).map(SnapshotCheck::read);
        found.ifPresent(facts -> seen.put(sha256, facts));
        return found.orElse(null);
    }

    private static Facts read(SnapshotRow row) {
        if (!SnapshotJson.sha256(row.json()).equals(row.sha256())) {
            return new Facts(row.kind(), row.frozenAt(), "leur empreinte n'est plus la leur", null);
        }
        try {
            BilanInput input = SnapshotJson.read(row.json());
            PreviousEdition previous = input.previous();
            boolean same = input.dossier().contract().id().value().equals(row.contract())
                    && row.year().equals("" + input.year())
                    && row.asOf().equals(input.asOf().toString());
            return new Facts(
                    row.kind(),
                    row.frozenAt(),
                    same ? null : "leur ligne nomme un autre contrat, une autre année ou un autre arrêté",
                    previous == null ? null : previous.snapshot());
        } catch (UncheckedIOException unreadable) {
            return new Facts(row.kind(), row.frozenAt(), "cette version de Jalon ne les lit pas", null);
        }
    }
}
