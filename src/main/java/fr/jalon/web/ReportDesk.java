package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.Progress;
import fr.jalon.report.ReportRequest;
import fr.jalon.report.ReportRunner;
import fr.jalon.workplace.Workplace;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where reports are asked for and wait their turn: one is compiled at a time, so two requests for the same one cannot
 * race, and the second finds what the first has sealed.
 */
@Singleton
final class ReportDesk {
    private static final int WAITING = 16;
    private static final long PATIENCE_SECONDS = 30;

    private final ReportRunner runner;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> new Thread(work, "jalon-reports"));

    ReportDesk(Workplace workplace) {
        this.runner = workplace.reports();
    }

    /** Comes when the report is sealed, or found sealed; never on the thread that asks. */
    CompletableFuture<IssuedReport> order(ReportRequest request) {
        try {
            return CompletableFuture.supplyAsync(() -> runner.run(request, Progress.NONE), worker);
        } catch (RejectedExecutionException e) {
            throw new RequestRefused(
                    ProblemKind.BUSY,
                    Sentence.of("{} rapports attendent déjà leur tour. Demandez à nouveau dans une minute.", WAITING));
        }
    }

    /** What waits is given up, what is being compiled is finished. */
    @PreDestroy
    void close() throws InterruptedException {
        worker.getQueue().clear();
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
