package fr.jalon.report.check;

import fr.jalon.settings.CheckLimits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process of the check, from its start to its end. */
final class RunningCheck {
    private static final Logger LOG = LoggerFactory.getLogger(RunningCheck.class);
    private static final int OUT_OF_MEMORY = 3;
    private static final int END_SECONDS = 3;

    private final CheckLimits limits;
    private final Aside aside;
    private final Process process;

    private RunningCheck(CheckLimits limits, Aside aside, Process process) {
        this.limits = limits;
        this.aside = aside;
        this.process = process;
    }

    static RunningCheck start(CheckCommand command, CheckLimits limits) throws IOException {
        Aside aside = Aside.create();
        try {
            Process process = new ProcessBuilder(command.line(limits, aside))
                    .redirectError(aside.errors().toFile())
                    .start();
            return new RunningCheck(limits, aside, process);
        } catch (IOException e) {
            aside.remove();
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The verdict; when none comes, a verdict that says why, and the process has ended. */
    Verdict ask(Wire.Request request) {
        CompletableFuture<Verdict> answer = new CompletableFuture<>();
        Thread talk = new Thread(() -> talk(request, answer), "jalon-check-talk");
        talk.setDaemon(true);
        talk.start();
        try {
            return answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            end();
            return Verdict.failed(
                    "le contrôle n’avait pas fini après " + limits.patience().toSeconds()
                            + "\u00a0s et a été arrêté\u202f; relevez au besoin le réglage «\u202fjalon.check.seconds\u202f»");
        } catch (ExecutionException e) {
            return Verdict.failed(lastWords(e.getCause() instanceof Exception cause ? cause : e));
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            return Verdict.failed("le contrôle a été interrompu");
        }
    }

    private void talk(Wire.Request request, CompletableFuture<Verdict> answer) {
        try {
            Wire.ask(new DataOutputStream(new BufferedOutputStream(process.getOutputStream())), request);
            answer.complete(Wire.answered(new DataInputStream(new BufferedInputStream(process.getInputStream()))));
        } catch (IOException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    /** Why it stopped, as far as its end tells. */
    private String lastWords(Exception heard) {
        boolean byItself = waitFor();
        String errors = errors();
        end();
        int code = process.exitValue();
        LOG.warn("the check ended with code {} ({}): {}", code, heard.getMessage(), errors);
        if (byItself && code == OUT_OF_MEMORY) {
            return "la mémoire du contrôle n’a pas suffi (" + limits.heapMebibytes()
                    + "\u00a0Mio)\u202f; relevez le réglage «\u202fjalon.check.heap\u202f»";
        }
        return byItself
                ? "le contrôle s’est arrêté sans rien dire (code " + code + ")"
                : "le contrôle a répondu autre chose qu’un verdict";
    }

    private String errors() {
        try {
            return Files.readString(aside.errors()).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends the process and whatever it was doing; nothing of it is left. */
    void end() {
        process.destroyForcibly();
        waitFor();
        aside.remove();
    }

    private boolean waitFor() {
        boolean interrupted = Thread.interrupted();
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return !process.isAlive();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
