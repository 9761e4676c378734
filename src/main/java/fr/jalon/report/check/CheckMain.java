package fr.jalon.report.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The process that checks: reads documents from its standard input, answers on its standard output, and ends when the
 * input does, whatever it is doing then.
 */
final class CheckMain {
    private final BlockingQueue<Wire.Request> asked = new LinkedBlockingQueue<>();
    private final DocumentInspection inspection = new DocumentInspection();
    private final Aside aside;

    private CheckMain(Aside aside) {
        this.aside = aside;
    }

    /** @param arguments the folder for what is put aside, which goes with this process */
    public static void main(String[] arguments) {
        PrintStream answers = System.out;
        // What a library prints must not stand between two answers.
        System.setOut(System.err);
        outliveCtrlC();
        CheckMain main = new CheckMain(new Aside(Path.of(arguments[0])));
        Thread worker = new Thread(() -> main.work(answers), "jalon-check");
        worker.setDaemon(true);
        worker.start();
        main.listen();
    }

    /** A terminal sends Ctrl-C to both processes; the other one ends what it has begun, and needs this one for it. */
    private static void outliveCtrlC() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                asked.add(Wire.asked(in));
            }
        } catch (IOException e) {
            aside.remove();
            Runtime.getRuntime().halt(0);
        }
    }

    private void work(PrintStream answers) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers))) {
            inspection.warmUp();
            while (true) {
                Wire.Request request = asked.take();
                Wire.answer(out, inspect(request));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Verdict inspect(Wire.Request request) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        DocumentInspection.Found found = inspection.inspect(request);
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Verdict(found.pages(), found.defects(), 0, peak);
    }
}
