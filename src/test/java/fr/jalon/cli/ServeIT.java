package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a user starts and stops it. */
class ServeIT {
    private static final Path ARCHIVE = Path.of("target/jalon/archive");
    private static final Pattern ADDRESS = Pattern.compile("Jalon répond à (http://127\\.0\\.0\\.1:\\d+) ");

    @TempDir
    Path folder;

    private final List<Launcher.Running> started = new ArrayList<>();

    @AfterEach
    void end_what_was_started() {
        started.forEach(running -> running.process().destroyForcibly());
    }

    @Test
    void it_answers_on_this_machine_whatever_the_environment_says_and_stops_when_asked() throws Exception {
        Launcher.Running service = start(
                settings("127.0.0.1", 0),
                Map.of(
                        "MICRONAUT_SERVER_HOST", "0.0.0.0",
                        "MICRONAUT_SERVER_PORT", "1",
                        "MICRONAUT_ENVIRONMENTS", "ouvert",
                        "ENDPOINTS_ALL_ENABLED", "true",
                        "JALON_JAVA_OPTS", "-Xmx256m -Dmicronaut.server.host=0.0.0.0 -Dendpoints.all.enabled=true"));
        String address = address(service);

        assertThat(get(address + "/health").statusCode()).isEqualTo(200);
        assertThat(get(address + "/env").statusCode()).isEqualTo(404);
        service.process().destroy();
        Launcher.Outcome outcome = service.end();

        assertThat(outcome.code()).isEqualTo(143);
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.err().lines()).allMatch(line -> line.contains("UNKNOWN_ADDRESS GET /env"));
        assertThat(folder.resolve("data/jalon.db-wal"))
                .as("the database was closed")
                .doesNotExist();
    }

    @Test
    void the_first_service_leaves_its_classes_for_the_next_without_a_word() throws Exception {
        if (Files.exists(ARCHIVE)) {
            try (Stream<Path> files = Files.list(ARCHIVE)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        for (int time = 0; time < 2; time++) {
            Launcher.Running service = start(settings("127.0.0.1", 0), Map.of("JALON_JAVA_OPTS", "-Xmx256m"));
            address(service);
            service.process().destroy();
            assertThat(service.end().err()).isEmpty();
            try (Stream<Path> files = Files.list(ARCHIVE)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceFirst(".*\\.jsa", "jsa")))
                        .containsExactlyInAnyOrder("jsa", "jsa.served");
            }
        }
    }

    @Test
    void an_address_that_others_reach_and_a_port_that_is_taken_are_refused_in_a_sentence() throws Exception {
        Launcher.Outcome open = start(settings("0.0.0.0", 0), Map.of()).end();
        Launcher.Outcome taken;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            taken = start(settings("127.0.0.1", other.getLocalPort()), Map.of()).end();
        }

        assertThat(open.code()).isEqualTo(1);
        assertThat(open.out()).isEmpty();
        assertThat(open.err().lines()).singleElement().asString().contains("0.0.0.0", "pas encore de comptes");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.out()).isEmpty();
        assertThat(taken.err().lines()).singleElement().asString().contains("jalon.server.port");
    }

    private Launcher.Running start(Path settings, Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("JALON_CONFIG", settings.toString());
        environment.put("JALON_DATA", folder.resolve("data").toString());
        Launcher.Running running = new Launcher(folder, environment).start("serve");
        started.add(running);
        return running;
    }

    private Path settings(String host, int port) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config-" + port));
        Files.writeString(
                config.resolve("application.yml"),
                "jalon:\n  server:\n    host: \"" + host + "\"\n    port: " + port + "\n");
        return config;
    }

    private static String address(Launcher.Running service) throws IOException, InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(patience) && service.process().isAlive()) {
            Matcher address = ADDRESS.matcher(service.said());
            if (address.find()) {
                return address.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the service does not say where it answers: " + Files.readString(service.err()));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
