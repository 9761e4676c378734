package fr.jalon.report.archive;

import fr.jalon.file.Sentence;
import fr.jalon.report.Archive;
import fr.jalon.report.Witness;
import fr.jalon.report.Witness.Entry;
import fr.jalon.report.Witness.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the witness of a contract and its ledger tell the same editions. */
final class WitnessCheck {
    private WitnessCheck() {}

    /**
     * Compares them.
     *
     * @param before the witness before the ledger was read: what it says is sealed was on the ledger then
     * @param after the witness after the ledger was read: it knows all that was on the ledger
     */
    static List<Fault> contract(List<SealedRow> editions, Witness before, Witness after) {
        List<Fault> faults = new ArrayList<>();
        Set<String> lines = new HashSet<>(after.lines());
        for (SealedRow edition : editions) {
            if (!edition.isOld() && !isTold(edition, lines)) {
                faults.add(edition.fault(Sentence.of(
                        "le témoin « {} » ne la dit pas telle que le registre : l'un des deux a changé.",
                        Archive.WITNESS)));
            }
        }
        Set<String> chains =
                editions.stream().map(edition -> edition.row().chain()).collect(Collectors.toSet());
        for (Entry entry : before.entries()) {
            if (entry.state() == State.SEALED && !chains.contains(entry.chain())) {
                faults.add(new Fault(
                        entry.name(),
                        Sentence.of(
                                "le témoin « {} » la dit scellée, et le registre ne la connaît pas telle : sa ligne a été"
                                        + " changée ou enlevée.",
                                Archive.WITNESS)));
            }
        }
        for (String line : after.lines()) {
            if (Entry.read(line).isEmpty()) {
                faults.add(new Fault(
                        null,
                        Sentence.of(
                                "Le témoin « {} » a une ligne qui ne se lit pas : « {} ».", Archive.WITNESS, line)));
            }
        }
        return faults;
    }

    private static boolean isTold(SealedRow edition, Set<String> lines) {
        return List.of(State.values()).stream()
                .map(state -> new Entry(edition.row().chain(), edition.row().name(), state))
                .anyMatch(entry -> lines.contains(entry.toString()));
    }
}
