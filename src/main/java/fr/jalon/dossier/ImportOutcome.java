package fr.jalon.dossier;

import fr.jalon.result.NewResult;
import fr.jalon.result.Result;
import fr.jalon.result.ResultsMerge.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import came to; taking the same file again comes to nothing.
 *
 * @param first the first changes, in the order of the file, each as one line
 */
public record ImportOutcome(int added, int changed, int removed, List<String> first) {
    private static final int KEPT = 20;
    private static final int LONGEST = 100;

    public ImportOutcome {
        first = List.copyOf(first);
    }

    static ImportOutcome of(DossierChanges changes) {
        Stream<String> lines = Stream.of(
                        lines("retrait", changes.removed()),
                        lines("modification", changes.changed()),
                        lines("ajout", changes.added()))
                .flatMap(each -> each);
        return new ImportOutcome(
                changes.added().size(),
                changes.changed().size(),
                changes.removed().size(),
                lines.limit(KEPT).toList());
    }

    static ImportOutcome of(List<Merged> merges) {
        return new ImportOutcome(
                merges.stream().mapToInt(Merged::added).sum(),
                merges.stream().mapToInt(Merged::corrected).sum(),
                0,
                merges.stream()
                        .flatMap(merged -> merged.inserts().stream())
                        .limit(KEPT)
                        .map(ImportOutcome::line)
                        .toList());
    }

    private static Stream<String> lines(String what, List<String> names) {
        return names.stream().map(name -> line(what, name));
    }

    private static String line(NewResult row) {
        Result result = row.result();
        boolean correction = result.replaces() != null || row.replacesIndex() != null;
        String cell = result.contract() + ", " + result.indicator() + ", " + result.period()
                + (result.detail().isEmpty() ? "" : ", " + result.detail());
        return line(correction ? "modification" : "ajout", cell);
    }

    private static String line(String what, String name) {
        String line = what + "\u00a0: " + name.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    /** For example «312 ajouts», or «0 changement». */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        count(parts, added, "ajout");
        count(parts, changed, "modification");
        count(parts, removed, "retrait");
        return parts.isEmpty() ? "0 changement" : String.join(", ", parts);
    }

    /** How many changes are not among the first. */
    public int others() {
        return added + changed + removed - first.size();
    }

    private static void count(List<String> parts, int n, String word) {
        if (n > 0) {
            parts.add(n + " " + word + (n > 1 ? "s" : ""));
        }
    }
}
