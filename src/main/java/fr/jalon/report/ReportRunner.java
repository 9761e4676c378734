package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.EditionNumber;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.Stage;
import fr.jalon.report.Freezer.Frozen;
import fr.jalon.report.template.TemplateSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From a request to a sealed edition: freeze, compile, check, seal. No transaction stays open while a page is drawn. */
public final class ReportRunner {
    private final Database database;
    private final ReportCompiler compiler;
    private final Archive archive;
    private final InstantSource clock;

    public ReportRunner(Database database, ReportCompiler compiler, Archive archive, InstantSource clock) {
        this.database = database;
        this.compiler = compiler;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * The edition that answers the request: a new one, or the last one when neither data nor templates have changed.
     *
     * @throws ReportRefused when the request cannot be met; the failed attempt is recorded
     */
    public IssuedReport run(ReportRequest request, Progress progress) {
        requireKnown(request.kind());
        progress.stage("Gel des données");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TemplateSet templates = compiler.templates();
        Frozen frozen =
                database.reads().inTransaction(handle -> new Freezer(handle).freeze(request, templates.sha256(), now));
        Run run = begin(request, frozen.snapshot(), now);
        try {
            Edition sealed = frozen.sealed();
            IssuedReport issued = sealed != null ? again(sealed) : issue(request, frozen, templates, run, progress);
            end(run, issued.edition());
            return issued;
        } catch (RuntimeException e) {
            fail(run, e);
            throw e;
        }
    }

    /** The annual report is the one document that has a compiler: no other may be sealed under another name. */
    private static void requireKnown(DocumentKind kind) {
        if (kind != DocumentKind.ANNUAL_REPORT) {
            throw new ReportRefused(
                    "Seul le rapport annuel de suivi peut être compilé ; « " + kind + " » a été demandé.");
        }
    }

    private IssuedReport issue(
            ReportRequest request, Frozen frozen, TemplateSet templates, Run run, Progress progress) {
        byte[] pdf = compiler.compile(frozen.input(), templates, progress).pdf();
        reach(run, Stage.COMPILE);
        progress.stage("Contrôle du document");
        int pages = PdfCheck.require(pdf);
        reach(run, Stage.CHECK);
        progress.stage("Scellement");
        Edition edition = seal(request, frozen, templates.sha256(), pdf);
        reach(run, Stage.SEAL);
        return new IssuedReport(edition, archive.file(edition), pages, true);
    }

    /** The ledger row first, then the file, in one transaction: whoever comes second never touches a sealed file. */
    private Edition seal(ReportRequest request, Frozen frozen, String templates, byte[] pdf) {
        EditionNumber number = frozen.input().edition();
        Path file = archive.file(request.contract(), request.kind(), request.year(), number);
        return database.writes().inTransaction(handle -> {
            EditionLedger ledger = handle.attach(EditionLedger.class);
            if (!ledger.next(request.contract(), request.kind(), request.year()).equals(number)) {
                throw new ReportRefused("L’édition " + number + " de ce rapport vient d’être scellée par une autre"
                        + " commande. Relancez celle-ci pour obtenir la suivante, s’il y a lieu.");
            }
            Edition edition = ledger.seal(Edition.of(
                    request.contract(),
                    request.kind(),
                    request.year(),
                    number,
                    frozen.snapshot().sha256(),
                    templates,
                    List.of(Archive.fileOf(file, pdf)),
                    request.author(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            archive.write(file, pdf);
            return edition;
        });
    }

    /** What was sealed before, as it was sealed. */
    private IssuedReport again(Edition edition) {
        return new IssuedReport(edition, archive.file(edition), PdfCheck.require(archive.read(edition)), false);
    }

    private Run begin(ReportRequest request, Snapshot snapshot, Instant now) {
        return database.writes().inTransaction(handle -> {
            SlotStore slots = handle.attach(SlotStore.class);
            Slot slot = slots.require(
                    new Slot(0, request.contract(), Slot.ON_REQUEST, now, request.kind(), request.year(), null));
            Attempt attempt = slots.start(slot.id(), now);
            handle.attach(SnapshotStore.class).put(snapshot);
            slots.reach(slot.id(), attempt.number(), Stage.FREEZE);
            return new Run(slot.id(), attempt.number());
        });
    }

    private void reach(Run run, Stage stage) {
        database.writes().useExtension(SlotStore.class, slots -> slots.reach(run.slot(), run.attempt(), stage));
    }

    private void end(Run run, Edition edition) {
        database.writes().useTransaction(handle -> {
            SlotStore slots = handle.attach(SlotStore.class);
            slots.fill(run.slot(), edition.id());
            slots.end(run.slot(), run.attempt(), clock.instant(), null);
        });
    }

    private void fail(Run run, RuntimeException cause) {
        database.writes()
                .useExtension(
                        SlotStore.class,
                        slots -> slots.end(run.slot(), run.attempt(), clock.instant(), cause.toString()));
    }

    /** The attempt that is running. */
    private record Run(long slot, int attempt) {}
}
