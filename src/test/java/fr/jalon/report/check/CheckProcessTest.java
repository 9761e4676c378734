package fr.jalon.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.report.check.TaggedPdf.Flaw;
import fr.jalon.settings.CheckLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckProcessTest {
    private static final CheckLimits LIMITS = new CheckLimits(256, Duration.ofMinutes(1));
    private static final byte[] GOOD = TaggedPdf.good();
    private static final byte[] ANOTHER = TaggedPdf.with(2, Flaw.LEVEL_THREE);
    private static final byte[] UNTAGGED = TaggedPdf.untagged(2);

    private final Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
    private Set<Path> othersFolders = Set.of();

    @BeforeEach
    void see_what_is_there() throws IOException {
        othersFolders = Set.copyOf(folders());
    }

    /** Whatever happens to a check, neither its process nor its folder outlives it. */
    @AfterEach
    void nothing_is_left() throws Exception {
        for (ProcessHandle check : checks()) {
            check.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(folders()).containsExactlyInAnyOrderElementsOf(othersFolders);
    }

    @Test
    void one_process_checks_document_after_document() {
        try (CheckProcess check = new CheckProcess(LIMITS)) {
            check.prepare();
            Verdict first = check.check(GOOD, UNTAGGED);
            List<ProcessHandle> process = checks();
            Verdict bad = check.check(TaggedPdf.with(2, Flaw.NO_TITLE), UNTAGGED);
            Verdict second = check.check(ANOTHER, UNTAGGED);

            assertThat(first.isGood()).isTrue();
            assertThat(first.pages()).isEqualTo(2);
            assertThat(first.millis()).isPositive();
            assertThat(first.peakHeapBytes()).isBetween(1L << 20, 256L << 20);
            assertThat(bad.defects()).containsExactly(new Defect("le titre manque", 1, ""));
            assertThat(second.isGood()).isTrue();
            assertThat(checks()).hasSize(1).isEqualTo(process);
            assertThat(check.spent().documents()).isEqualTo(3);
            assertThat(check.spent().pages()).isEqualTo(6);
            assertThat(check.spent().millis()).isEqualTo(first.millis() + bad.millis() + second.millis());
        }
    }

    @Test
    void a_process_that_was_killed_between_two_documents_is_replaced() throws Exception {
        try (CheckProcess check = new CheckProcess(LIMITS)) {
            assertThat(check.check(GOOD, UNTAGGED).isGood()).isTrue();
            ProcessHandle killed = checks().get(0);
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);

            assertThat(check.check(ANOTHER, UNTAGGED).isGood()).isTrue();
        }
    }

    @Test
    void the_same_bytes_found_good_are_not_checked_twice_and_those_found_bad_are() {
        byte[] bad = TaggedPdf.with(2, Flaw.NO_TITLE);
        try (CheckProcess check = new CheckProcess(LIMITS)) {
            for (int n = 0; n < 2; n++) {
                assertThat(check.check(GOOD.clone(), UNTAGGED).pages()).isEqualTo(2);
                assertThat(check.check(bad, UNTAGGED).isGood()).isFalse();
            }
            assertThat(check.check(GOOD, GOOD).isGood()).isTrue();

            assertThat(check.spent().documents()).isEqualTo(4);
        }
    }

    @Test
    void a_process_outlives_the_ctrl_c_of_its_terminal_and_answers() throws Exception {
        try (CheckProcess check = new CheckProcess(LIMITS)) {
            assertThat(check.check(GOOD, UNTAGGED).isGood()).isTrue();
            ProcessHandle process = checks().get(0);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            Thread.sleep(300);

            assertThat(check.check(ANOTHER, UNTAGGED).isGood()).isTrue();
            assertThat(checks()).containsExactly(process);
        }
    }

    @Test
    void a_process_that_dies_refuses_and_the_next_document_has_another() {
        try (CheckProcess check = new CheckProcess(LIMITS, BrokenCheck.that("dies"))) {
            assertThat(refusal(check))
                    .contains("le contrôle s’est arrêté sans rien dire (code 7). Rien n’a été scellé.");
            assertThat(refusal(check)).contains("(code 7)");
        }
    }

    @Test
    void a_process_that_hangs_is_killed_when_its_time_is_over() {
        CheckLimits hurried = new CheckLimits(256, Duration.ofSeconds(1));
        try (CheckProcess check = new CheckProcess(hurried, BrokenCheck.that("hangs"))) {
            long start = System.nanoTime();
            assertThat(refusal(check))
                    .contains("le contrôle n’avait pas fini après 1\u00a0s et a été arrêté")
                    .contains("«\u202fjalon.check.seconds\u202f»");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(checks()).isEmpty();
        }
    }

    /** The document is larger than what a pipe holds: the one who writes it must not wait for ever either. */
    @Test
    void a_process_that_does_not_listen_is_killed_too() {
        CheckLimits hurried = new CheckLimits(256, Duration.ofSeconds(1));
        for (String deaf : List.of("hangs", "is deaf")) {
            try (CheckProcess check = new CheckProcess(hurried, BrokenCheck.that(deaf))) {
                Verdict verdict = check.check(new byte[1 << 20], UNTAGGED);

                assertThat(verdict.isGood()).isFalse();
                assertThat(verdict.millis()).isLessThan(10_000);
            }
        }
    }

    @Test
    void a_process_that_says_anything_else_than_a_verdict_is_not_believed() {
        try (CheckProcess check = new CheckProcess(LIMITS, BrokenCheck.that("babbles"))) {
            assertThat(refusal(check)).contains("le contrôle a répondu autre chose qu’un verdict");
            assertThat(checks()).isEmpty();
        }
    }

    @Test
    void a_document_that_the_memory_does_not_hold_is_refused_with_the_setting_to_raise() {
        try (CheckProcess check = new CheckProcess(new CheckLimits(16, Duration.ofMinutes(1)))) {
            assertThat(refusal(check))
                    .contains("la mémoire du contrôle n’a pas suffi (16\u00a0Mio)")
                    .contains("«\u202fjalon.check.heap\u202f»");
        }
    }

    @Test
    void a_process_that_cannot_be_started_refuses() {
        try (CheckProcess check = new CheckProcess(LIMITS, (limits, aside) -> List.of("/pas/de/programme"))) {
            check.prepare();
            assertThat(refusal(check)).contains("le contrôle n’a pas pu démarrer");
        }
    }

    @Test
    void who_is_told_to_stop_waiting_kills_the_check() throws InterruptedException {
        try (CheckProcess check = new CheckProcess(LIMITS, BrokenCheck.that("hangs"))) {
            Thread.currentThread().interrupt();
            Verdict verdict = check.check(GOOD, UNTAGGED);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(verdict.refusal()).contains("le contrôle a été interrompu");
            assertThat(checks()).isEmpty();
        }
    }

    /** As after kill -9: nothing is closed, the pipe just breaks. */
    @Test
    void a_check_whose_parent_is_gone_ends_and_leaves_nothing() throws Exception {
        Aside aside = Aside.create();
        Process orphan = new ProcessBuilder(CheckCommand.OURS.line(LIMITS, aside)).start();
        byte[] heavy = TaggedPdf.with(300);
        Wire.ask(
                new java.io.DataOutputStream(orphan.getOutputStream()),
                new Wire.Request(heavy, TaggedPdf.untagged(300)));
        orphan.getOutputStream().close();

        assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(aside.folder()).doesNotExist();
    }

    private static String refusal(CheckProcess check) {
        Verdict verdict = check.check(GOOD, UNTAGGED);
        assertThat(verdict.isGood()).isFalse();
        assertThat(verdict.refusal())
                .startsWith("Le document composé n’est pas bon à remettre, et n’a pas été remis\u00a0: ");
        return verdict.refusal();
    }

    private List<ProcessHandle> checks() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.isAlive() && !others.contains(child))
                .toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(Aside.NAME))
                    .toList();
        }
    }
}
