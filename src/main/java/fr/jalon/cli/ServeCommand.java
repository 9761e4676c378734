package fr.jalon.cli;

import fr.jalon.schedule.ReportClock;
import fr.jalon.settings.Settings;
import fr.jalon.web.Loopback;
import fr.jalon.web.WebServer;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** The service: it answers until it is asked to stop, then ends what it has begun. */
@Command(
        name = "serve",
        description =
                "Démarre le service : l’interface de lecture à l’adresse des réglages, et les rapports à leur date, jusqu’à Ctrl-C.")
final class ServeCommand extends Help implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch askedToStop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    @SuppressWarnings("try") // the clock rings by itself
    public Integer call() throws InterruptedException, IOException {
        Settings settings = Settings.read(Workplace.home(), System.getenv());
        Loopback listening = Loopback.of(settings.serverHost());
        try (Workplace workplace = Workplace.open(settings);
                WebServer server = WebServer.start(workplace, listening, settings.serverPort());
                ReportClock clock = workplace.startClock()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "jalon-stop"));
            witness();
            out().println("Jalon répond à " + server.address() + " ; Ctrl-C pour l’arrêter.");
            askedToStop.await();
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /** Tells the launcher that the archive of classes which Java leaves when it stops is that of a service that ran. */
    private static void witness() throws IOException {
        String file = System.getProperty("jalon.archive.witness");
        if (file != null) {
            Files.writeString(Path.of(file), "");
        }
    }

    /** Runs on SIGTERM and Ctrl-C: the Java machine waits for it, and it waits for the service. */
    private void stop() {
        askedToStop.countDown();
        try {
            boolean ended = stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                err().println("Jalon ne s’arrête pas de lui-même ; il est arrêté.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
