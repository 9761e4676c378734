package fr.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the checks find on either database: each its fault and nothing else, and nothing where all is well. */
abstract class ChecksContract {
    private static final Instant LONG_AFTER = Instant.parse("2040-01-01T09:00:00Z");

    @TempDir
    Path folder;

    private Database database;

    abstract Database freshDatabase(Path folder);

    @BeforeEach
    final void open() {
        database = freshDatabase(folder);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    @Test
    final void a_contract_that_comes_near_everything_has_no_finding() throws IOException {
        assertThat(told(Fault.of("").store(database, folder, "sain"))).isEmpty();
        assertThat(told(Fault.ofOld("").store(database, folder, "ancien"))).isEmpty();
    }

    @Test
    final void a_contract_in_preparation_owes_neither_a_status_nor_a_copil_and_a_closed_one_is_not_active()
            throws IOException {
        Fault draft = Fault.of("")
                .contract("status: ACTIVE", "status: PREPARATION")
                .contract(Faults.STATUSES, "")
                .contract("2024-04-04, kind: COPIL", "2024-04-04, kind: COTECH");
        Fault closed = Fault.ofOld("")
                .contract("status: ACTIVE", "status: CLOSED")
                .contract("\n  ends-on: 2024-12-31", "\n  ends-on: 2023-12-31");

        assertThat(told(draft.store(database, folder, "sain"))).isEmpty();
        assertThat(told(closed.store(database, folder, "ancien"))).isEmpty();
    }

    /** All in one database: a check looks at its own contract only. */
    @TestFactory
    final Stream<DynamicTest> a_fault_is_found_by_its_check_and_by_no_other() {
        return IntStream.range(0, Faults.ALL.size())
                .mapToObj(i -> dynamicTest(Faults.ALL.get(i).toString(), () -> {
                    Fault fault = Faults.ALL.get(i);
                    ContractId contract = fault.store(database, folder, "faute-" + i);

                    assertThat(told(contract))
                            .containsExactlyElementsOf(fault.lines().stream()
                                    .map(line -> fault.check() + " | " + line)
                                    .toList());
                }));
    }

    @Test
    final void the_sample_contracts_have_no_error() throws IOException {
        FileImport imports = new FileImport(database, () -> LONG_AFTER);
        for (String part : List.of("contracts", "results")) {
            try (Stream<Path> files = Files.list(Path.of("sample-data").resolve(part))) {
                files.sorted().forEach(file -> imports.importFile(file, "cli:essai"));
            }
        }

        List<Verdict> verdicts = new Inspection(database, () -> LONG_AFTER).checkAll();

        assertThat(verdicts).isNotEmpty();
        assertThat(verdicts.stream()
                        .flatMap(verdict -> verdict.outcomes().stream()
                                .filter(outcome -> outcome.check().severity() == Severity.ERROR)
                                .flatMap(outcome -> outcome.findings().stream()
                                        .map(finding -> verdict.contract() + " | "
                                                + outcome.check().name() + " | " + finding.line()))))
                .isEmpty();
    }

    @Test
    final void a_contract_that_is_not_there_has_no_verdict() {
        assertThat(inspection().check(new ContractId("inconnu"))).isEmpty();
    }

    private List<String> told(ContractId contract) {
        return inspection().check(contract).orElseThrow().outcomes().stream()
                .flatMap(outcome -> outcome.findings().stream()
                        .map(finding ->
                                outcome.check().name() + " | " + finding.line().replaceAll("[\u00a0\u202f]", " ")))
                .toList();
    }

    private Inspection inspection() {
        return new Inspection(database, () -> Fault.NOW);
    }
}
