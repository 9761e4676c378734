package fr.jalon.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.Attempt;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.report.Archive;
import fr.jalon.report.archive.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Kills services that work at due slots, at random moments, starts them again, and looks at what they made: one whole
 * edition a slot, and nothing else.
 */
final class KilledRuns {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Longer than a report takes: some kills come before its end, some after. */
    private static final int LONGEST_PAUSE = 4_000;

    /** When a report is surely under way. */
    private static final int EARLY = 500;

    private static final List<Integer> YEARS = List.of(2024, 2025);

    private final Path folder;
    private final Path config;
    private final Database database;
    private final Random random;
    private final List<ServiceProcess> services = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private Duration longestTakeOver = Duration.ZERO;

    KilledRuns(Path folder, Path config, Database database, long seed) {
        this.folder = folder;
        this.config = config;
        this.database = database;
        this.random = new Random(seed);
    }

    /** What was seen, for the record. */
    record Seen(int kills, int slots, long cut, Duration longestTakeOver) {
        @Override
        public String toString() {
            return kills + " kills cut " + cut + " attempts; " + slots + " slots with one whole edition each;"
                    + " the longest until another attempt: " + longestTakeOver.toMillis() + " ms";
        }
    }

    Seen kill(int kills, int processes) {
        try {
            for (int i = 0; i < processes; i++) {
                services.add(start());
            }
            for (int n = 0; n < kills; n++) {
                killOne(n == 0 ? EARLY : random.nextInt(LONGEST_PAUSE));
            }
            await(() -> due().isEmpty(), "every slot has its edition");
        } finally {
            services.forEach(ServiceProcess::close);
        }
        assertWhole();
        return new Seen(kills, slots.size(), cut(), longestTakeOver);
    }

    private void killOne(int pause) {
        while (due().size() < services.size()) {
            slots.add(write());
        }
        await(() -> services.stream().anyMatch(ServiceProcess::isWorking), "a service works at a slot");
        pause(pause);
        int victim = working().orElse(random.nextInt(services.size()));
        List<Slot> before = due();
        services.get(victim).kill();
        Instant killed = Instant.now();
        List<Slot> cut = before.stream().filter(this::isOpen).toList();
        services.set(victim, start());
        await(() -> cut.stream().allMatch(slot -> isFilled(slot) || isTriedSince(slot, killed)), "another attempt");
        cut.stream()
                .flatMap(slot -> attempts(slot).stream())
                .map(Attempt::startedAt)
                .filter(at -> at.isAfter(killed))
                .map(at -> Duration.between(killed, at))
                .filter(taken -> taken.compareTo(longestTakeOver) > 0)
                .forEach(taken -> longestTakeOver = taken);
    }

    private ServiceProcess start() {
        return ServiceProcess.start(folder, config, folder.resolve("data"));
    }

    private Optional<Integer> working() {
        return Stream.iterate(0, i -> i < services.size(), i -> i + 1)
                .filter(i -> services.get(i).isWorking())
                .findFirst();
    }

    /** A slot of a contract and a year of its own, due since a minute. */
    private Slot write() {
        ContractId contract = new ContractId("essai-" + (1 + slots.size() / YEARS.size()));
        int year = YEARS.get(slots.size() % YEARS.size());
        if (year == YEARS.get(0)) {
            importCopy(contract);
        }
        Instant due = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        Slot slot = store(
                store -> store.require(new Slot(0, contract, "essai", due, DocumentKind.ANNUAL_REPORT, year, null)));
        ring();
        return slot;
    }

    /** Services look every ten minutes only; one that starts looks at once. */
    private void ring() {
        int last = services.size() - 1;
        services.get(last).close();
        services.set(last, start());
    }

    private void importCopy(ContractId contract) {
        try {
            FileImport imports = new FileImport(database, InstantSource.system());
            for (String name : List.of("contracts/loue-lison-2.yaml", "results/loue-lison-2.csv")) {
                Path sample = Path.of("sample-data").resolve(name);
                Path copy = folder.resolve(contract + name.substring(name.lastIndexOf('.')));
                String text =
                        Files.readString(sample).replaceAll("(?m)^(  id: )?loue-lison-2(?=[;\n])", "$1" + contract);
                imports.importFile(Files.writeString(copy, text), "cli:essai");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertWhole() {
        Archive archive = new Archive(folder.resolve("data/editions"));
        List<Path> expected = new ArrayList<>();
        for (Slot slot : slots) {
            List<Edition> editions =
                    database.reads().withExtension(EditionLedger.class, ledger -> ledger.list(slot.contract())).stream()
                            .filter(edition -> edition.year() == slot.year())
                            .toList();
            assertThat(editions).as("editions of %s", slot).hasSize(1);
            Edition edition = editions.get(0);
            assertThat(edition.isIntact()).isTrue();
            assertThat(find(slot).edition()).isEqualTo(edition.id());
            assertThat(attempts(slot).stream().filter(KilledRuns::isDone)).hasSize(1);
            List<Path> files = archive.files(edition);
            assertThat(edition.files())
                    .containsExactlyElementsOf(
                            files.stream().map(KilledRuns::fileOf).toList());
            expected.addAll(files);
        }
        assertThat(filesUnder(folder.resolve("data/editions")).stream().filter(file -> !file.endsWith(Archive.WITNESS)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(new Verification(database, archive).verify(null).faults()).isEmpty();
        assertThat(count("select count(*) from qrtz_fired_triggers")).isZero();
    }

    private static boolean isDone(Attempt attempt) {
        return attempt.endedAt() != null && attempt.failure() == null;
    }

    private long cut() {
        return slots.stream()
                .flatMap(slot -> attempts(slot).stream())
                .filter(attempt -> !isDone(attempt))
                .count();
    }

    private List<Slot> due() {
        return slots.stream().filter(slot -> !isFilled(slot)).toList();
    }

    private boolean isFilled(Slot slot) {
        return find(slot).edition() != null;
    }

    private boolean isOpen(Slot slot) {
        return attempts(slot).stream().anyMatch(attempt -> attempt.endedAt() == null);
    }

    private boolean isTriedSince(Slot slot, Instant moment) {
        return attempts(slot).stream().anyMatch(attempt -> attempt.startedAt().isAfter(moment));
    }

    private Slot find(Slot slot) {
        return store(store -> store.find(slot.id())).orElseThrow();
    }

    private List<Attempt> attempts(Slot slot) {
        return store(store -> store.listAttempts(slot.id()));
    }

    private <T> T store(Function<SlotStore, T> work) {
        return database.writes().withExtension(SlotStore.class, work::apply);
    }

    private int count(String sql) {
        return database.reads()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static EditionFile fileOf(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            return new EditionFile(file.getFileName().toString(), content.length, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(BooleanSupplier done, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what + "\n"
                        + String.join(
                                "\n---\n",
                                services.stream().map(ServiceProcess::told).toList()));
            }
            pause(20);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
