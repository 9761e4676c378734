package fr.jalon.report.archive;

import fr.jalon.edition.RawLedger.FileRow;
import fr.jalon.file.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether each row of the ledger gives its own hash, and each edition follows the one before it. */
final class LedgerCheck {
    private LedgerCheck() {}

    /**
     * The editions of one contract.
     *
     * @param editions in the order in which they were written
     */
    static List<Fault> contract(List<SealedRow> editions) {
        List<Fault> faults = new ArrayList<>();
        String last = null;
        boolean old = true;
        for (SealedRow edition : editions) {
            if (!edition.row().isIntact(edition.files())) {
                faults.add(edition.fault(Sentence.of("sa ligne au registre, ou celle d'un de ses fichiers, a changé : "
                        + "l'empreinte de la chaîne n'est plus la sienne.")));
            }
            if (!Objects.equals(edition.row().previous(), last)) {
                faults.add(edition.fault(
                        Sentence.of("elle ne suit plus l'édition d'avant : une ligne du registre a changé,"
                                + " manque ou n'est plus à sa place.")));
            }
            if (edition.isOld() && !old) {
                faults.add(edition.fault(
                        Sentence.of("sa ligne au registre ne dit pas quel programme l'a composée : elle a changé.")));
            }
            if (!arePlaced(edition.files())) {
                faults.add(edition.fault(Sentence.of("l'ordre de ses fichiers au registre a changé.")));
            }
            old = edition.isOld();
            last = edition.row().chain();
        }
        return faults;
    }

    private static boolean arePlaced(List<FileRow> files) {
        return IntStream.range(0, files.size())
                .allMatch(i -> files.get(i).position().equals("" + i));
    }

    /** Files that the ledger gives to no edition. */
    static List<Fault> strays(List<SealedRow> editions, List<FileRow> files) {
        Set<String> ids = editions.stream().map(edition -> edition.row().id()).collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !ids.contains(file.edition()))
                .map(file ->
                        new Fault(null, Sentence.of("Le registre a un fichier sans édition : « {} ».", file.name())))
                .toList();
    }
}
