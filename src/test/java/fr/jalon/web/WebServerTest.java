package fr.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.settings.CheckLimits;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    private static final Loopback HERE = Loopback.of("127.0.0.1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void what_other_machines_can_reach_is_refused_with_the_reason_and_the_remedy(String host) {
        assertThatThrownBy(() -> Loopback.of(host))
                .isInstanceOf(ServiceRefused.class)
                .hasMessageContaining("jalon.server.host")
                .hasMessageContaining("pas encore de comptes")
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThatThrownBy(() -> Loopback.of("pas un nom"))
                .isInstanceOf(ServiceRefused.class)
                .hasMessageContaining("pas un nom")
                .hasMessageContaining("ne connaît pas ce nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1"})
    void this_machine_itself_is_listened_on(String host) {
        assertThat(Loopback.of(host).address().isLoopbackAddress()).isTrue();
    }

    @Test
    void a_port_that_is_taken_is_one_sentence_with_its_remedy() {
        try (Workplace workplace = workplace();
                WebServer first = WebServer.start(workplace, HERE, 0)) {
            int port = first.address().getPort();

            assertThatThrownBy(() -> WebServer.start(workplace, HERE, port))
                    .isInstanceOf(ServiceRefused.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("jalon.server.port");
            assertThat(new Asking(first.address()).get("/api/contracts").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void properties_of_the_java_machine_change_nothing() {
        Map<String, String> hostile = Map.of(
                "micronaut.server.host", "0.0.0.0",
                "micronaut.server.port", "1",
                "micronaut.server.netty.listeners.ouvert.host", "0.0.0.0",
                "endpoints.all.enabled", "true",
                "endpoints.env.enabled", "true",
                "endpoints.env.sensitive", "false",
                "micronaut.server.cors.enabled", "true",
                "micronaut.config.files", "/etc/hostname");
        hostile.forEach(System::setProperty);
        try (Workplace workplace = workplace();
                WebServer server = WebServer.start(workplace, HERE, 0)) {
            Asking ask = new Asking(server.address());

            assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
            assertThat(server.address().getPort()).isNotEqualTo(1);
            for (String closed :
                    new String[] {"/env", "/beans", "/loggers", "/routes", "/info", "/metrics", "/threaddump"}) {
                assertThat(ask.get(closed).statusCode()).as(closed).isEqualTo(404);
            }
            assertThat(ask.get("/api/contracts", "Origin", "http://exemple.fr")
                            .headers()
                            .map())
                    .doesNotContainKey("access-control-allow-origin");
        } finally {
            hostile.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void without_its_database_it_says_so_and_nothing_of_its_inside() {
        Workplace workplace = workplace();
        try (WebServer server = WebServer.start(workplace, HERE, 0)) {
            workplace.close();
            Asking ask = new Asking(server.address());

            HttpResponse<byte[]> failed = ask.get("/api/contracts");
            HttpResponse<byte[]> health = ask.get("/health");

            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(Asking.json(failed).path("type").textValue()).isEqualTo("/problems/unexpected");
            assertThat(Asking.text(failed)).contains("jalon diagnostic").doesNotContain("Hikari", "Exception", "jdbc");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(Asking.text(health)).contains("DOWN").doesNotContain("Hikari", "Exception");
        }
    }

    @Test
    void what_is_being_compiled_is_finished_and_answered_before_it_stops() throws Exception {
        try (Workplace workplace = workplace()) {
            workplace.imports().importFile(Path.of("sample-data/contracts/loue-lison-2.yaml"), "cli:essai");
            WebServer server = WebServer.start(workplace, HERE, 0);
            Asking ask = new Asking(server.address());
            CompletableFuture<HttpResponse<byte[]>> asked = CompletableFuture.supplyAsync(
                    () -> ask.post("/api/contracts/loue-lison-2/reports", "{\"year\": 2025}"));
            while (workplace
                            .database()
                            .reads()
                            .withHandle(handle -> handle.select("select count(*) from attempt")
                                    .mapTo(long.class)
                                    .one())
                    == 0) {
                Thread.sleep(10);
            }

            server.close();

            assertThat(asked.join().statusCode()).isEqualTo(201);
        }
    }

    private Workplace workplace() {
        return Workplace.open(new Settings(
                folder, folder, Path.of("report-templates"), "", "", "", CheckLimits.byDefault(), "127.0.0.1", 0));
    }
}
