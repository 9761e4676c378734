package fr.jalon.cli;

import fr.jalon.report.Progress;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Shows stage, n of N and elapsed time: on a terminal, as the launcher saw it, a line that moves; else one line a stage. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final boolean TERMINAL = Boolean.getBoolean("jalon.terminal");

    private final PrintWriter err;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "";
    private String steps = "";
    private long since;

    ConsoleProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void stage(String title) {
        end();
        stage = title;
        steps = "";
        since = System.nanoTime();
        show();
    }

    @Override
    public void step(int n, int of) {
        steps = " " + n + " / " + of;
        show();
    }

    /** The last stage has ended, well or not. */
    @Override
    public void close() {
        end();
    }

    /** The last stage has ended: what comes next is told elsewhere. */
    void end() {
        if (!stage.isEmpty()) {
            double took = (System.nanoTime() - since) / 1e9;
            seconds.merge(stage, took, Double::sum);
            err.printf(Locale.FRENCH, "%s%-34s%10s%8.2f s%n", TERMINAL ? "\r" : "", stage, steps, took);
            err.flush();
            stage = "";
        }
    }

    /** Seconds by stage, in the order in which the stages began. */
    Map<String, Double> seconds() {
        return seconds;
    }

    private void show() {
        if (TERMINAL) {
            err.printf(Locale.FRENCH, "\r%-34s%10s%8.2f s", stage, steps, (System.nanoTime() - since) / 1e9);
            err.flush();
        }
    }
}
