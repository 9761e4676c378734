package fr.jalon.report;

import fr.jalon.db.Database;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionName;
import fr.jalon.edition.Format;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.Stage;
import fr.jalon.report.Freezer.Frozen;
import fr.jalon.report.check.CheckProcess;
import fr.jalon.report.check.Verdict;
import fr.jalon.report.template.TemplateSet;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** From a request or a due slot to a sealed edition: freeze, compile, check, seal. No transaction stays open while a page is drawn. */
public final class ReportRunner {
    /** Who acts when no person asked. */
    public static final String SCHEDULE_AUTHOR = "calendrier";

    private static final String FORSAKEN = "interrompue : le programme qui y travaillait s’est arrêté";

    private final Database database;
    private final ReportCompiler compiler;
    private final CheckProcess check;
    private final Archive archive;
    private final InstantSource clock;

    public ReportRunner(
            Database database, ReportCompiler compiler, CheckProcess check, Archive archive, InstantSource clock) {
        this.database = database;
        this.compiler = compiler;
        this.check = check;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * The edition that answers the request: a new one, or the last one when neither data nor templates have changed.
     *
     * @throws ReportRefused when the request cannot be met; a failed attempt is recorded
     */
    public IssuedReport run(ReportRequest request, Progress progress) {
        requireKnown(request.kind());
        Prepared prepared = prepare(request, progress);
        Slot slot = slots(store -> store.add(
                new Slot(0, request.contract(), Slot.ON_REQUEST, moment(), request.kind(), request.year(), null)));
        return begin(slot)
                .map(run -> carry(run, request, () -> prepared, progress))
                .orElseThrow();
    }

    /**
     * Makes the edition of a slot that a schedule wrote; empty when it has its edition, when another attempt holds it, or
     * when it was withdrawn.
     *
     * @throws RuntimeException what stopped the attempt, which is recorded
     */
    public Optional<IssuedReport> run(long slotId, Progress progress) {
        return slots(store -> store.find(slotId))
                .filter(slot -> slot.edition() == null)
                .flatMap(slot -> run(slot, progress));
    }

    private Optional<IssuedReport> run(Slot slot, Progress progress) {
        requireKnown(slot.kind());
        ReportRequest request = new ReportRequest(slot.contract(), slot.kind(), slot.year(), null, SCHEDULE_AUTHOR);
        return begin(slot).map(run -> carry(run, request, () -> prepare(request, progress), progress));
    }

    /** The annual report is the one document that has a compiler: no other may be sealed under another name. */
    private static void requireKnown(DocumentKind kind) {
        if (kind != DocumentKind.ANNUAL_REPORT) {
            throw new ReportRefused(
                    "Seul le rapport annuel de suivi peut être compilé ; « " + kind + " » a été demandé.");
        }
    }

    private Optional<Run> begin(Slot slot) {
        Instant now = moment();
        return slots(store -> store.begin(slot.id(), now, now.plus(Lease.LENGTH), FORSAKEN))
                .map(Run::new);
    }

    /** The stages of one attempt; its slot stays held until it ends, well or not. */
    private IssuedReport carry(Run run, ReportRequest request, Supplier<Prepared> preparing, Progress progress) {
        try (Lease lease = new Lease(database, run.attempt(), clock)) {
            lease.keep();
            Prepared prepared = preparing.get();
            keep(run, prepared.frozen().snapshot());
            Edition sealed = prepared.frozen().sealed();
            return sealed != null ? again(run, sealed) : issue(run, request, prepared, progress);
        } catch (RuntimeException e) {
            slots(store -> store.end(run.slot(), run.number(), moment(), e.toString()));
            throw e;
        }
    }

    private Prepared prepare(ReportRequest request, Progress progress) {
        progress.stage("Gel des données");
        TemplateSet templates = compiler.templates();
        Instant now = moment();
        Frozen frozen =
                database.reads().inTransaction(handle -> new Freezer(handle).freeze(request, templates.sha256(), now));
        return new Prepared(frozen, templates);
    }

    private void keep(Run run, Snapshot snapshot) {
        database.writes().useTransaction(handle -> {
            handle.attach(SnapshotStore.class).put(snapshot);
            reach(handle, run, Stage.FREEZE);
        });
    }

    private IssuedReport issue(Run run, ReportRequest request, Prepared prepared, Progress progress) {
        Frozen frozen = prepared.frozen();
        check.prepare();
        RenderedReport report = compiler.compile(frozen.input(), frozen.previous(), prepared.templates(), progress);
        reach(run, Stage.COMPILE);
        progress.stage("Contrôle du document");
        int pages = requireGood(report);
        reach(run, Stage.CHECK);
        progress.stage("Scellement");
        Edition edition = seal(run, request, prepared, report);
        return new IssuedReport(edition, archive.files(edition), pages, true);
    }

    /** The edition, its slot filled and the attempt ended, all at once; then the witness is told that it is so. */
    private Edition seal(Run run, ReportRequest request, Prepared prepared, RenderedReport report) {
        Frozen frozen = prepared.frozen();
        EditionName name = new EditionName(
                request.contract(),
                request.kind(),
                request.year(),
                frozen.input().edition());
        Edition sealed = database.writes()
                .inTransaction(handle -> new Sealing(handle, archive, name)
                        .seal(
                                report.files(),
                                frozen.snapshot().sha256(),
                                prepared.templates(),
                                request.author(),
                                moment(),
                                edition -> fill(handle, run, edition)));
        confirm(name);
        return sealed;
    }

    private void confirm(EditionName name) {
        try {
            database.writes().useTransaction(handle -> new Sealing(handle, archive, name).confirm());
        } catch (JdbiException | UncheckedIOException late) {
            // The edition is sealed and stays so; whoever seals the contract's next one tells the witness of both.
            return;
        }
    }

    /** The pages of a document that may be issued. */
    private int requireGood(RenderedReport rendered) {
        Verdict verdict = check.check(rendered.pdf(), rendered.untagged().get());
        if (!verdict.isGood()) {
            throw new ReportRefused(ReportRefused.Kind.DEFECTIVE, verdict.refusal());
        }
        return verdict.pages();
    }

    /** What was sealed before, as it was sealed. */
    private IssuedReport again(Run run, Edition edition) {
        edition.files().forEach(file -> archive.read(edition, file));
        EditionFile pdf = Archive.find(edition, Format.PDF).orElseThrow();
        int pages = PageCount.of(archive.read(edition, pdf));
        database.writes().useTransaction(handle -> fill(handle, run, edition));
        return new IssuedReport(edition, archive.files(edition), pages, false);
    }

    /** The last stage, of an attempt that was not taken for dead meanwhile. */
    private void fill(Handle handle, Run run, Edition edition) {
        reach(handle, run, Stage.SEAL);
        SlotStore slots = handle.attach(SlotStore.class);
        slots.fill(run.slot(), edition.id());
        slots.end(run.slot(), run.number(), moment(), null);
    }

    private void reach(Run run, Stage stage) {
        database.writes().useTransaction(handle -> reach(handle, run, stage));
    }

    private static void reach(Handle handle, Run run, Stage stage) {
        if (handle.attach(SlotStore.class).reach(run.slot(), run.number(), stage) == 0) {
            throw new ReportRefused("Cette tentative est restée trop longtemps sans donner signe de vie : une autre l’a"
                    + " remplacée, et elle n’a rien scellé.");
        }
    }

    private <T> T slots(Function<SlotStore, T> work) {
        return database.writes().withExtension(SlotStore.class, work::apply);
    }

    /** Now, to the millisecond that the database keeps. */
    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a document is drawn from. */
    private record Prepared(Frozen frozen, TemplateSet templates) {}

    /** The attempt that is running. */
    private record Run(Attempt attempt) {
        long slot() {
            return attempt.slot();
        }

        int number() {
            return attempt.number();
        }
    }
}
