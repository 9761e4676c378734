package fr.jalon.report;

import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.contract.Contract;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.UnknownContract;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.EditionNumber;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.file.FrenchDate;
import fr.jalon.result.Campaign;
import fr.jalon.result.ResultStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads in one transaction everything that a report is made from, and gives it its name: the hash of its content. */
final class Freezer {
    private final Handle handle;
    private final EditionLedger editions;

    /** @param handle in a read transaction */
    Freezer(Handle handle) {
        this.handle = handle;
        this.editions = handle.attach(EditionLedger.class);
    }

    /**
     * The frozen data for the next edition, or those of the last edition when neither they nor the templates have
     * changed since.
     *
     * @param templates hash of the template set that will draw
     * @throws ReportRefused when there is no such contract, or the year is not one of its years, or the freeze date is before the year or to come
     */
    Frozen freeze(ReportRequest request, String templates, Instant now) {
        BilanInput next = read(request, now);
        Optional<Edition> last = editions.latest(request.contract(), request.kind(), request.year());
        if (last.isPresent() && last.get().templates().equals(templates)) {
            Frozen same = frozen(request, as(last.get(), next), now).sealedAs(last.get());
            if (same.snapshot().sha256().equals(last.get().snapshot())) {
                return same;
            }
        }
        return frozen(request, next, now);
    }

    /**
     * What the next edition would be made from.
     *
     * @throws ReportRefused as {@link #freeze} does
     */
    BilanInput read(ReportRequest request, Instant now) {
        Dossier dossier = requireDossier(request);
        LocalDate today = now.atZone(dossier.contract().timeZone()).toLocalDate();
        requireYear(dossier.contract(), request.year(), today);
        return new BilanInput(
                dossier,
                handle.attach(ResultStore.class).list(request.contract()),
                request.year(),
                request.asOf() != null
                        ? requireAsOf(request.asOf(), request.year(), today)
                        : closing(request.year(), today),
                editions.latest(request.contract(), request.kind(), request.year())
                        .map(edition -> edition.number().next())
                        .orElse(EditionNumber.FIRST),
                previous(request));
    }

    /**
     * The frozen data that an input is compared with.
     *
     * @throws IllegalStateException when they are lost: the ledger names them, so they were kept
     */
    @Nullable BilanInput comparedWith(BilanInput input) {
        PreviousEdition previous = input.previous();
        return previous == null ? null : snapshot(previous.snapshot());
    }

    /** The same data under the number of an edition, compared with what that edition was compared with. */
    private BilanInput as(Edition edition, BilanInput input) {
        return new BilanInput(
                input.dossier(),
                input.results(),
                input.year(),
                input.asOf(),
                edition.number(),
                snapshot(edition.snapshot()).previous());
    }

    private BilanInput snapshot(String sha256) {
        return handle.attach(SnapshotStore.class)
                .find(sha256)
                .map(Snapshot::json)
                .map(SnapshotJson::read)
                .orElseThrow(() -> new IllegalStateException("no snapshot " + sha256));
    }

    private Frozen frozen(ReportRequest request, BilanInput input, Instant now) {
        String json = SnapshotJson.write(input);
        return new Frozen(
                input,
                comparedWith(input),
                new Snapshot(
                        SnapshotJson.sha256(json),
                        request.contract(),
                        request.kind(),
                        request.year(),
                        input.asOf(),
                        now,
                        json),
                null);
    }

    private Dossier requireDossier(ReportRequest request) {
        DossierStore dossiers = new DossierStore(handle);
        return dossiers.find(request.contract())
                .orElseThrow(() -> new ReportRefused(
                        ReportRefused.Kind.UNKNOWN_CONTRACT,
                        UnknownContract.sentence(request.contract(), dossiers.list())));
    }

    private static void requireYear(Contract contract, int year, LocalDate today) {
        if (year < contract.firstYear() || year > contract.lastYear()) {
            throw new ReportRefused("Le contrat « " + contract.id() + " » court de " + contract.firstYear() + " à "
                    + contract.lastYear() + " : " + year + " n’en fait pas partie.");
        }
        if (year > today.getYear()) {
            throw new ReportRefused("L’année " + year + " n’a pas commencé : son rapport ne peut pas être compilé.");
        }
    }

    private static LocalDate requireAsOf(LocalDate asOf, int year, LocalDate today) {
        if (asOf.getYear() < year || asOf.isAfter(today)) {
            throw new ReportRefused("L’arrêté du " + FrenchDate.write(asOf) + " ne convient pas au rapport de " + year
                    + " : donnez un jour entre le " + FrenchDate.write(LocalDate.of(year, Month.JANUARY, 1)) + " et le "
                    + FrenchDate.write(today) + ".");
        }
        return asOf;
    }

    /** The day on which the collection of a year closes, or today while it is open. */
    static LocalDate closing(int year, LocalDate today) {
        Campaign campaign = new Campaign(year);
        return campaign.isOpenOn(today) ? today : campaign.closesOn();
    }

    /** The edition before of the same report, else the last on an earlier year. */
    private @Nullable PreviousEdition previous(ReportRequest request) {
        Optional<Edition> earlier = editions.list(request.contract()).stream()
                .filter(edition -> edition.kind() == DocumentKind.ANNUAL_REPORT && edition.year() < request.year())
                .max(Comparator.comparingInt(Edition::year).thenComparing(Edition::id));
        return editions.latest(request.contract(), request.kind(), request.year())
                .map(last -> named(last, earlier.map(this::asOf).orElse(null)))
                .or(() -> earlier.map(edition -> named(edition, null)))
                .orElse(null);
    }

    private PreviousEdition named(Edition edition, @Nullable LocalDate yearBeforeAsOf) {
        return new PreviousEdition(edition.year(), edition.number(), asOf(edition), edition.snapshot(), yearBeforeAsOf);
    }

    private LocalDate asOf(Edition edition) {
        return handle.attach(SnapshotStore.class)
                .find(edition.snapshot())
                .map(Snapshot::asOf)
                .orElseThrow(() -> new IllegalStateException("no snapshot " + edition.snapshot()));
    }

    /**
     * What was read, and its canonical form.
     *
     * @param previous the data that it is compared with; absent when no edition was sealed before
     * @param sealed the edition that already has them; absent when there is something new to issue
     */
    record Frozen(
            BilanInput input,
            @Nullable BilanInput previous,
            Snapshot snapshot,
            @Nullable Edition sealed) {
        Frozen sealedAs(Edition edition) {
            return new Frozen(input, previous, snapshot, edition);
        }
    }
}
