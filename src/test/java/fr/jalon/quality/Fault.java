package fr.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing wrong in a contract that is otherwise sound, what finds it, and how the finding reads. It comes in by the
 * files, or past their rules when these refuse it.
 */
final class Fault {
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Path FOLDER = Path.of("src/test/resources/quality");

    private final String check;
    private final String base;
    private final List<String> lines = new ArrayList<>();
    private final List<String> past = new ArrayList<>();
    private UnaryOperator<String> contract = UnaryOperator.identity();
    private UnaryOperator<String> results = UnaryOperator.identity();
    private boolean undone;

    private Fault(String check, String base) {
        this.check = check;
        this.base = base;
    }

    /** Of the contract that comes near everything. */
    static Fault of(String check) {
        return new Fault(check, "sain");
    }

    /** Of a small contract that is over. */
    static Fault ofOld(String check) {
        return new Fault(check, "ancien");
    }

    /** Another text in the contract's file. */
    Fault contract(String from, String to) {
        UnaryOperator<String> before = contract;
        contract = text -> replaced(before.apply(text), from, to);
        return this;
    }

    /** Another text in the file of the results. */
    Fault results(String from, String to) {
        UnaryOperator<String> before = results;
        results = text -> replaced(before.apply(text), from, to);
        return this;
    }

    /** One more line of results, without the name of the contract. */
    Fault result(String line) {
        UnaryOperator<String> before = results;
        results = text -> before.apply(text) + base + ";" + line + "\n";
        return this;
    }

    /** The contract's file is put right after the results came in. */
    Fault undone() {
        undone = true;
        return this;
    }

    /** A statement that no file could bring about. */
    Fault past(String sql) {
        past.add(sql);
        return this;
    }

    /** The findings, with plain spaces. */
    Fault reads(String... expected) {
        lines.addAll(List.of(expected));
        return this;
    }

    String check() {
        return check;
    }

    List<String> lines() {
        return lines;
    }

    boolean isBehindTheDoor() {
        return !past.isEmpty();
    }

    /** Stores the contract under a name of its own, and gives the name. */
    ContractId store(Database database, Path folder, String name) throws IOException {
        FileImport imports = new FileImport(database, () -> NOW);
        importContract(imports, folder, name, contract);
        if (base.equals("sain")) {
            String text = results.apply(Files.readString(FOLDER.resolve("sain.csv")));
            imports.importFile(
                    Files.writeString(folder.resolve(name + ".csv"), text.replace("\nsain;", "\n" + name + ";")),
                    "cli:essai");
        }
        if (undone) {
            importContract(imports, folder, name, UnaryOperator.identity());
        }
        database.writes()
                .useTransaction(handle -> past.forEach(
                        sql -> handle.createUpdate(sql).bind("contract", name).execute()));
        return new ContractId(name);
    }

    private void importContract(FileImport imports, Path folder, String name, UnaryOperator<String> change)
            throws IOException {
        String text = change.apply(Files.readString(FOLDER.resolve(base + ".yaml")));
        imports.importFile(
                Files.writeString(folder.resolve(name + ".yaml"), replaced(text, "id: " + base, "id: " + name)),
                "cli:essai");
    }

    private static String replaced(String text, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to);
    }

    @Override
    public String toString() {
        return check + " : " + String.join(" | ", lines);
    }
}
