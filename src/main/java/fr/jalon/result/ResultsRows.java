package fr.jalon.result;

import static fr.jalon.result.ResultColumn.CONTRACT;
import static fr.jalon.result.ResultColumn.REASON;

import fr.jalon.contract.ContractId;
import fr.jalon.file.FileRefused;
import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers the rows of a results file by contract, and sees to it that a second row for a cell says why. */
final class ResultsRows {
    private static final int MAX_ROWS = 1_000_000;

    private final String name;
    private final Function<ContractId, Optional<MeasuredContract>> contracts;
    private final LocalDate today;
    private final Map<String, Optional<RowReader>> readers = new HashMap<>();
    private final Map<ContractId, CellIndex> cells = new LinkedHashMap<>();
    private int count;

    ResultsRows(String name, Function<ContractId, Optional<MeasuredContract>> contracts, LocalDate today) {
        this.name = name;
        this.contracts = contracts;
        this.today = today;
    }

    void add(ResultsLine line) {
        if (line.isBlank()) {
            return;
        }
        if (++count > MAX_ROWS) {
            throw new FileRefused(List.of(Problem.ofFile(
                    name,
                    Sentence.of("le fichier a plus de {} lignes", MAX_ROWS),
                    Sentence.of("le couper en plusieurs fichiers, un par contrat"))));
        }
        if (!line.fits()) {
            return;
        }
        line.checkFields();
        if (line.text(CONTRACT) != null) {
            reader(line).flatMap(reader -> reader.read(line)).ifPresent(row -> keep(line, row));
        }
    }

    ResultsFile file() {
        Map<ContractId, List<ResultRow>> rows = new LinkedHashMap<>();
        cells.forEach((contract, index) -> rows.put(contract, index.rows()));
        return new ResultsFile(name, rows);
    }

    private Optional<RowReader> reader(ResultsLine line) {
        String id = String.valueOf(line.text(CONTRACT));
        Optional<RowReader> known = readers.get(id);
        if (known != null) {
            return known;
        }
        Optional<RowReader> found = find(id).map(contract -> new RowReader(contract, today));
        readers.put(id, found);
        if (found.isEmpty()) {
            line.refuse(
                    CONTRACT,
                    Sentence.of("ce contrat n'est pas connu"),
                    Sentence.of(
                            "importer d'abord le fichier du contrat, ou corriger l'identifiant sur toutes ses lignes"));
        }
        return found;
    }

    private Optional<MeasuredContract> find(String id) {
        try {
            return contracts.apply(new ContractId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void keep(ResultsLine line, ResultRow row) {
        CellIndex index = cells.computeIfAbsent(row.contract(), contract -> new CellIndex());
        Optional<ResultRow> before = index.add(row);
        if (before.isPresent() && row.reason() == null) {
            line.refuse(
                    REASON,
                    Sentence.of(
                            "la ligne {} donne déjà une valeur à cette cellule : celle-ci la corrige",
                            before.get().line()),
                    Sentence.of("écrire pourquoi dans « reason », ou ne garder qu'une des deux lignes"));
        }
    }
}
