package fr.jalon.report;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.EditionName;
import fr.jalon.edition.Format;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.report.archive.Fault;
import fr.jalon.report.archive.Verdict;
import fr.jalon.report.archive.Verification;
import fr.jalon.report.template.TemplateSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The archive of a small contract, with editions in every format, whose bytes are drawn by lot: sealing does not read them. */
final class SealedArchive {
    static final ContractId CONTRACT = new ContractId("val-d-essai-2");

    final Database database;
    final Archive archive;
    private final Random random = new Random(20261127);
    private final TemplateSet templates = TemplateSet.read(SmallReport.TEMPLATES);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    SealedArchive(Database database, Path folder) {
        this.database = database;
        this.archive = new Archive(folder.resolve("editions"));
        FileImport imports = new FileImport(database, () -> now);
        imports.importFile(Path.of("src/test/resources/files/petit-contrat.yaml"), "cli:essai");
        imports.importFile(Path.of("src/test/resources/files/petits-resultats.csv"), "cli:essai");
    }

    /** What a report has before its last stage. */
    record Ready(EditionName name, String snapshot, TemplateSet templates, Map<Format, byte[]> files) {}

    /** The next edition on the year; the day makes its data others than those of the last. */
    Ready ready(int year, LocalDate asOf) {
        return ready(year, asOf, templates);
    }

    /** The same, drawn by templates of which one file was added. */
    Ready readyWithOtherTemplates(int year, LocalDate asOf) {
        SortedMap<String, byte[]> files = new TreeMap<>(templates.files());
        files.put("logo.png", bytes(200));
        return ready(year, asOf, TemplateSet.of(files));
    }

    private Ready ready(int year, LocalDate asOf, TemplateSet set) {
        now = now.plusSeconds(60);
        ReportRequest request = new ReportRequest(CONTRACT, DocumentKind.ANNUAL_REPORT, year, asOf, "cli:essai");
        Freezer.Frozen frozen =
                database.reads().inTransaction(handle -> new Freezer(handle).freeze(request, set.sha256(), now));
        database.writes().useExtension(SnapshotStore.class, snapshots -> snapshots.put(frozen.snapshot()));
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            files.put(format, bytes(1_000 + random.nextInt(1_000)));
        }
        return new Ready(
                new EditionName(
                        CONTRACT,
                        DocumentKind.ANNUAL_REPORT,
                        year,
                        frozen.input().edition()),
                frozen.snapshot().sha256(),
                set,
                files);
    }

    Edition seal(Ready ready) {
        Edition sealed = database.writes().inTransaction(handle -> seal(handle, ready, edition -> {}));
        confirm(ready);
        return sealed;
    }

    /** Seals in a transaction that the caller ends. */
    Edition seal(Handle handle, Ready ready, Consumer<Edition> last) {
        return new Sealing(handle, archive, ready.name())
                .seal(ready.files(), ready.snapshot(), ready.templates(), "cli:essai", now, last);
    }

    void confirm(Ready ready) {
        database.writes().useTransaction(handle -> new Sealing(handle, archive, ready.name()).confirm());
    }

    List<Edition> editions() {
        return database.reads().withExtension(EditionLedger.class, ledger -> ledger.list(CONTRACT));
    }

    Verdict verify() {
        return new Verification(database, archive).verify(null);
    }

    /** The editions that a verification has something to say of. */
    Set<String> accused() {
        return verify().faults().stream()
                .map(Fault::edition)
                .filter(edition -> edition != null)
                .collect(Collectors.toSet());
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
