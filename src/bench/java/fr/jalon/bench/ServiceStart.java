package fr.jalon.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long the launcher takes from its start to the first answered GET /health, without and with the archive of classes. */
public final class ServiceStart {
    private static final int TIMES = 5;
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder = Files.createTempDirectory("jalon-start");
    private final URI health;

    private ServiceStart() throws IOException {
        int port = freePort();
        health = URI.create("http://127.0.0.1:" + port + "/health");
        Files.writeString(folder.resolve("application.yml"), "jalon:\n  server:\n    port: " + port + "\n");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ServiceStart bench = new ServiceStart();
        bench.stop(bench.start(), true); // builds the program if need be, and makes the tables
        Duration[] without = new Duration[TIMES];
        for (int i = 0; i < TIMES; i++) {
            forget();
            without[i] = bench.measure(false); // killed: it leaves no archive
        }
        forget();
        bench.measure(true); // leaves one
        Duration[] with = new Duration[TIMES];
        for (int i = 0; i < TIMES; i++) {
            with[i] = bench.measure(true);
        }
        System.out.printf(
                Locale.FRENCH,
                "Java %s, 256 Mio, médiane de %d : %.2f s sans archive, %.2f s avec%n",
                Runtime.version(),
                TIMES,
                median(without),
                median(with));
    }

    private Duration measure(boolean gently) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process service = start();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        stop(service, gently);
        return took;
    }

    /** Returns when the service has answered. */
    private Process start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh", HOME.resolve("jalon").toString(), "serve")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JALON_CONFIG", folder.toString());
        builder.environment().put("JALON_DATA", folder.resolve("data").toString());
        builder.environment().put("JALON_JAVA_OPTS", "-Xmx256m");
        Process service = builder.start();
        while (!answers()) {
            if (!service.isAlive()) {
                throw new IllegalStateException("the service ended with " + service.exitValue());
            }
            Thread.sleep(5);
        }
        return service;
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private void stop(Process service, boolean gently) throws InterruptedException {
        if (gently) {
            service.destroy();
        } else {
            service.destroyForcibly();
        }
        if (!service.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service does not stop");
        }
    }

    private static void forget() throws IOException {
        Path archive = HOME.resolve("target/jalon/archive");
        if (Files.exists(archive)) {
            try (Stream<Path> files = Files.list(archive)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static double median(Duration[] times) {
        Arrays.sort(times);
        return times[TIMES / 2].toMillis() / 1000.0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }
}
