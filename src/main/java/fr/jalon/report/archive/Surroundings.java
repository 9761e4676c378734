package fr.jalon.report.archive;

import fr.jalon.contract.ContractId;
import fr.jalon.file.Sentence;
import fr.jalon.report.Archive;
import fr.jalon.report.Witness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stood in the folders of the archive before the ledger was read.
 *
 * @param contracts what stands in the folder of each contract, by the folder's name
 * @param strays what stands beside those folders
 */
record Surroundings(
        SortedMap<String, SortedMap<String, Path>> contracts, Map<String, Witness> witnesses, List<Path> strays) {
    static Surroundings look(Archive archive) {
        SortedMap<String, SortedMap<String, Path>> contracts = new TreeMap<>();
        Map<String, Witness> witnesses = new HashMap<>();
        List<Path> strays = new ArrayList<>();
        FileCheck.list(archive.root(), "").forEach((name, path) -> {
            if (Files.isDirectory(path) && isContract(name)) {
                contracts.put(name, FileCheck.list(archive.root(), name));
                witnesses.put(name, archive.witness(new ContractId(name)));
            } else {
                strays.add(path);
            }
        });
        return new Surroundings(contracts, witnesses, strays);
    }

    Witness witness(String contract) {
        return witnesses.getOrDefault(contract, Witness.NONE);
    }

    /** The names of the editions by the hashes of their chain. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        witnesses
                .values()
                .forEach(witness -> witness.entries().forEach(entry -> names.putIfAbsent(entry.chain(), entry.name())));
        return names;
    }

    /**
     * What stands in the folder of a contract and is neither an edition's nor what a run that died left.
     *
     * @param after the witness after the ledger was read
     */
    List<Fault> strangers(String contract, List<SealedRow> editions, Witness after) {
        Set<String> known = new HashSet<>(Set.of(Archive.WITNESS));
        editions.forEach(edition -> known.add(edition.name()));
        after.entries().forEach(entry -> known.add(entry.name()));
        return contracts.getOrDefault(contract, new TreeMap<>()).keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Fault(
                        name, Sentence.of("ce dossier de « {} » n'est celui d'aucune édition du registre.", contract)))
                .toList();
    }

    /** What stands beside the folders of the contracts. */
    List<Fault> outsiders() {
        return strays.stream()
                .map(path -> new Fault(null, Sentence.of("« {} » n'est le dossier d'aucun contrat.", path)))
                .toList();
    }

    static boolean isContract(String name) {
        try {
            return new ContractId(name).value().equals(name);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
