package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.Stage;
import fr.jalon.report.Freezer.Frozen;
import fr.jalon.report.template.TemplateSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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
        progress.stage("Gel des données");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Frozen frozen = database.reads().inTransaction(handle -> new Freezer(handle).freeze(request, now));
        Run run = begin(request, frozen.snapshot(), now);
        try {
            Optional<IssuedReport> same = unchanged(request, frozen.snapshot());
            IssuedReport issued = same.isPresent() ? same.get() : issue(request, frozen, run, progress);
            end(run, issued.edition());
            return issued;
        } catch (RuntimeException e) {
            fail(run, e);
            throw e;
        }
    }

    private IssuedReport issue(ReportRequest request, Frozen frozen, Run run, Progress progress) {
        TemplateSet templates = compiler.templates();
        byte[] pdf = compiler.compile(frozen.input(), templates, progress).pdf();
        reach(run, Stage.COMPILE);
        progress.stage("Contrôle du document");
        int pages = PdfCheck.require(pdf);
        reach(run, Stage.CHECK);
        progress.stage("Scellement");
        Path file = archive.file(
                request.contract(),
                request.kind(),
                request.year(),
                frozen.input().edition());
        Edition edition = seal(request, frozen, templates.sha256(), archive.write(file, pdf));
        reach(run, Stage.SEAL);
        return new IssuedReport(edition, file, pages, true);
    }

    private Edition seal(ReportRequest request, Frozen frozen, String templates, EditionFile file) {
        return database.writes()
                .inTransaction(handle -> handle.attach(EditionLedger.class)
                        .seal(Edition.of(
                                request.contract(),
                                request.kind(),
                                request.year(),
                                frozen.input().edition(),
                                frozen.snapshot().sha256(),
                                templates,
                                List.of(file),
                                request.author(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    private Optional<IssuedReport> unchanged(ReportRequest request, Snapshot snapshot) {
        return database.reads()
                .withExtension(
                        EditionLedger.class,
                        editions -> editions.latest(request.contract(), request.kind(), request.year()))
                .filter(last -> last.snapshot().equals(snapshot.sha256())
                        && last.templates().equals(compiler.templates().sha256()))
                .flatMap(last -> {
                    Path file = archive.file(last.contract(), last.kind(), last.year(), last.number());
                    return Files.exists(file)
                            ? Optional.of(new IssuedReport(last, file, PdfCheck.require(archive.read(file)), false))
                            : Optional.empty();
                });
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
