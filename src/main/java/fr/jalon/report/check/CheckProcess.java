package fr.jalon.report.check;

import fr.jalon.settings.CheckLimits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents in a process of its own, one at a time. The process stays for the next document, is replaced when it
 * dies, and goes when nothing has been asked of it for a while, when this is closed, or when this program ends, however
 * it ends.
 */
public final class CheckProcess implements AutoCloseable {
    private static final int REMEMBERED = 64;
    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES);

    private final CheckLimits limits;
    private final CheckCommand command;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable RunningCheck running;
    private final Map<String, Verdict> good = new Memory();
    private long uses;
    private Spent spent = new Spent(0, 0, 0, 0);

    /**
     * What checking has cost since this was made.
     *
     * @param millis of waiting for verdicts
     * @param peakHeapBytes the most that the process has held in its heap
     */
    public record Spent(int documents, int pages, long millis, long peakHeapBytes) {
        private Spent and(Verdict verdict) {
            return new Spent(
                    documents + 1,
                    pages + verdict.pages(),
                    millis + verdict.millis(),
                    Math.max(peakHeapBytes, verdict.peakHeapBytes()));
        }
    }

    public CheckProcess(CheckLimits limits) {
        this(limits, CheckCommand.OURS);
    }

    CheckProcess(CheckLimits limits, CheckCommand command) {
        this.limits = limits;
        this.command = command;
    }

    /** Starts the process now, so that it is ready when the document is; never waits, never fails. */
    public void prepare() {
        if (turn.tryLock()) {
            try {
                ready();
            } catch (IOException e) {
                // The check itself will say so.
            } finally {
                turn.unlock();
            }
        }
    }

    /**
     * Says whether a document may be issued; a check that could not be made forbids it. The same bytes, found good, are not
     * checked twice: an attempt that failed to seal them is followed by one that composes them again.
     *
     * @param untagged the same pages, drawn without tags
     */
    public Verdict check(byte[] pdf, byte[] untagged) {
        turn.lock();
        try {
            long start = System.nanoTime();
            Wire.Request request = new Wire.Request(pdf, untagged);
            String sha256 = request.sha256();
            Verdict known = good.get(sha256);
            if (known != null) {
                return known.in(0);
            }
            Verdict verdict = ready().ask(request).in(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            spent = spent.and(verdict);
            if (verdict.isGood()) {
                good.put(sha256, verdict);
            }
            return verdict;
        } catch (IOException e) {
            return Verdict.failed("le contrôle n’a pas pu démarrer (" + e.getMessage() + ")");
        } finally {
            turn.unlock();
        }
    }

    public Spent spent() {
        turn.lock();
        try {
            return spent;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            end();
        } finally {
            turn.unlock();
        }
    }

    /** The last good verdicts. */
    private static final class Memory extends LinkedHashMap<String, Verdict> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verdict> eldest) {
            return size() > REMEMBERED;
        }
    }

    private RunningCheck ready() throws IOException {
        RunningCheck check = running;
        if (check == null || !check.isAlive()) {
            end();
            check = RunningCheck.start(command, limits);
            running = check;
        }
        long use = ++uses;
        LATER.execute(() -> endUnlessUsed(use));
        return check;
    }

    private void endUnlessUsed(long last) {
        if (turn.tryLock()) {
            try {
                if (uses == last) {
                    end();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void end() {
        if (running != null) {
            running.end();
            running = null;
        }
    }
}
