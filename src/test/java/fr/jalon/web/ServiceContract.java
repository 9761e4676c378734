package fr.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.contract.ContractId;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.edition.DocumentKind;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Format;
import fr.jalon.report.ReportRequest;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The whole service over HTTP on the real sample data, on either database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServiceContract {
    private static final ContractId ID = new ContractId("loue-lison-2");
    private static final String CONTRACT = "/api/contracts/loue-lison-2";

    private Path folder;
    private Workplace workplace;
    private WebServer server;
    private Asking ask;

    abstract Settings settings(Path folder);

    @BeforeAll
    final void start_on_the_sample(@TempDir Path data) {
        folder = data;
        Settings settings = settings(folder);
        workplace = Workplace.open(settings);
        workplace.imports().importFile(Path.of("sample-data/contracts/loue-lison-2.yaml"), "cli:essai");
        workplace.imports().importFile(Path.of("sample-data/results/loue-lison-2.csv"), "cli:essai");
        server = WebServer.start(workplace, Loopback.of(settings.serverHost()), settings.serverPort());
        ask = new Asking(server.address());
    }

    @AfterAll
    final void stop() {
        server.close();
        workplace.close();
    }

    @Test
    final void contracts_fiches_and_indicators_are_told_as_they_are_declared() {
        Dossier dossier = dossier();

        JsonNode contract = ask.json(CONTRACT);
        JsonNode fiche = ask.json(CONTRACT + "/fiches/FA8");
        JsonNode indicator = ask.json(CONTRACT + "/indicators/8.1");

        assertThat(texts(ask.json("/api/contracts").path("contracts"), "id")).containsExactly("loue-lison-2");
        assertThat(contract.path("contract").path("region").textValue())
                .isEqualTo(dossier.contract().region());
        assertThat(contract.path("contract").path("status").textValue())
                .isEqualTo(dossier.contract().status().name());
        assertThat(contract.path("perimeters")).hasSize(dossier.perimeters().size());
        assertThat(texts(contract.path("perimeters").path(0).path("members"), "code"))
                .containsExactlyElementsOf(dossier.perimeters().get(0).members().stream()
                        .map(member -> member.code())
                        .toList());
        assertThat(contract.path("decisions")).hasSize(dossier.decisions().size());
        assertThat(texts(ask.json(CONTRACT + "/fiches").path("fiches"), "code"))
                .containsExactlyElementsOf(
                        dossier.fiches().stream().map(one -> one.code().value()).toList());
        assertThat(texts(ask.json(CONTRACT + "/indicators").path("indicators"), "code"))
                .containsExactlyElementsOf(dossier.indicators().stream()
                        .map(one -> one.code().value())
                        .toList());
        assertThat(fiche.path("statuses").size()).isPositive();
        assertThat(fiche.path("indicators").get(0).textValue()).isEqualTo("8.1");
        assertThat(indicator.path("definitions").size()).isPositive();
        assertThat(indicator.has("formula")).as("a hole is null, not left out").isTrue();
        assertThat(indicator.path("formula").isNull()).isTrue();
    }

    @Test
    final void results_are_paged_without_losing_a_row_or_a_digit() {
        List<Result> stored = workplace.database().reads().withExtension(ResultStore.class, store -> store.list(ID));
        List<JsonNode> told = new ArrayList<>();
        String next = CONTRACT + "/results?rows=ALL&limit=100";
        int pages = 0;
        while (next != null) {
            JsonNode page = ask.json(next);
            assertThat(page.path("of").intValue()).isEqualTo(stored.size());
            assertThat(page.path("n").intValue()).isEqualTo(page.path("results").size());
            page.path("results").forEach(told::add);
            next = page.path("next").textValue();
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(told).hasSameSizeAs(stored);
        for (int i = 0; i < stored.size(); i++) {
            JsonNode row = told.get(i);
            Result result = stored.get(i);
            assertThat(row.path("id").longValue()).isEqualTo(result.id());
            assertThat(row.path("indicator").textValue())
                    .isEqualTo(result.indicator().value());
            assertThat(decimal(row.path("value"))).isEqualTo(result.cell().value());
            assertThat(decimal(row.path("numerator"))).isEqualTo(result.cell().numerator());
            assertThat(row.path("missing").isNull()).isEqualTo(result.cell().missing() == null);
            assertThat(row.path("missing").isNull())
                    .isEqualTo(row.path("motive").isNull());
            assertThat(row.path("collectedOn").textValue())
                    .isEqualTo(result.collectedOn().toString());
            assertThat(row.path("recordedAt").textValue())
                    .isEqualTo(result.recordedAt().toString());
        }
    }

    @Test
    final void results_are_narrowed_by_indicator_and_period_and_hide_what_was_corrected() {
        JsonNode latest = ask.json(CONTRACT + "/results?limit=1000");
        JsonNode all = ask.json(CONTRACT + "/results?limit=1000&rows=ALL");
        JsonNode one = ask.json(CONTRACT + "/results?indicator=1.1&period=2025&rows=ALL");
        List<Result> corrected = workplace
                .database()
                .reads()
                .withExtension(
                        ResultStore.class,
                        store -> store.list(ID).stream()
                                .filter(row -> row.replaces() != null)
                                .toList());

        assertThat(corrected).isNotEmpty();
        assertThat(all.path("of").intValue() - latest.path("of").intValue()).isEqualTo(corrected.size());
        assertThat(texts(latest.path("results"), "id"))
                .doesNotContainAnyElementsOf(
                        corrected.stream().map(row -> "" + row.replaces()).toList());
        assertThat(one.path("results").size()).isPositive();
        assertThat(one.path("results"))
                .allMatch(row -> row.path("indicator").textValue().equals("1.1")
                        && row.path("period").textValue().equals("2025"));
        assertThat(one.path("next").isNull()).isTrue();
    }

    @Test
    final void the_bilan_has_the_figures_that_the_report_prints_and_nothing_of_the_entry() {
        JsonNode told = ask.json(CONTRACT + "/bilan?year=2025&asOf=2026-03-01");
        Bilan bilan = workplace
                .bilans()
                .read(new ReportRequest(ID, DocumentKind.ANNUAL_REPORT, 2025, LocalDate.of(2026, 3, 1), "essai"));

        assertThat(told.path("asOf").textValue()).isEqualTo("2026-03-01");
        assertThat(told.path("synthesis").path("title").textValue())
                .isEqualTo(bilan.synthesis().title());
        assertThat(told.path("totals").path("filled").path("n").intValue())
                .isEqualTo(bilan.totals().filled().n());
        assertThat(told.path("totals").path("filled").path("of").intValue())
                .isEqualTo(bilan.totals().filled().of());
        assertThat(told.path("fiches")).hasSameSizeAs(bilan.fiches());
        int masked = 0;
        for (int f = 0; f < bilan.fiches().size(); f++) {
            FicheBilan fiche = bilan.fiches().get(f);
            JsonNode ficheTold = told.path("fiches").path(f);
            assertThat(ficheTold.path("group").textValue())
                    .isEqualTo(fiche.group().name());
            for (int i = 0; i < fiche.indicators().size(); i++) {
                masked += same(
                        ficheTold.path("indicators").path(i), fiche.indicators().get(i));
            }
        }
        assertThat(masked).as("the sample has small numbers").isPositive();
        assertThat(told.findValue("inputs")).isNull();
        assertThat(told.findValue("input")).isNull();
    }

    private static int same(JsonNode told, IndicatorBilan bilan) {
        int masked = 0;
        assertThat(told.path("indicator").path("code").textValue())
                .isEqualTo(bilan.indicator().code().value());
        assertThat(told.path("grade").textValue()).isEqualTo(bilan.grade().name());
        assertThat(decimal(told.path("attainment").path("fraction")))
                .isEqualTo(bilan.attainment() instanceof Attainment.Reached reached ? reached.fraction() : null);
        assertThat(told.path("attainment").path("fraction").isNull())
                .isNotEqualTo(told.path("attainment").path("why").isNull());
        assertThat(decimal(told.path("definition").path("baseline")))
                .isEqualTo(bilan.definition().baseline());
        assertThat(told.path("years")).hasSameSizeAs(bilan.years());
        for (int y = 0; y < bilan.years().size(); y++) {
            YearValue year = bilan.years().get(y);
            JsonNode yearTold = told.path("years").path(y);
            assertThat(decimal(yearTold.path("value"))).isEqualTo(year.value());
            assertThat(decimal(yearTold.path("denominator"))).isEqualTo(year.denominator());
            assertThat(yearTold.path("masked").booleanValue()).isEqualTo(year.masked());
            assertThat(yearTold.path("partial").booleanValue()).isEqualTo(year.isPartial());
            if (year.masked()) {
                masked++;
                assertThat(yearTold.path("value").isNull()
                                && yearTold.path("numerator").isNull()
                                && yearTold.path("denominator").isNull())
                        .isTrue();
            }
        }
        return masked;
    }

    @Test
    final void a_report_is_compiled_once_and_its_document_is_the_archive_s_byte_for_byte() throws IOException {
        HttpResponse<byte[]> first = ask.post(CONTRACT + "/reports", "{\"year\": 2025, \"asOf\": \"2026-03-02\"}");
        HttpResponse<byte[]> again = ask.post(CONTRACT + "/reports", "{\"year\": 2025, \"asOf\": \"2026-03-02\"}");

        String address = first.headers().firstValue("Location").orElseThrow();
        Edition edition = editions(2025).get(0);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(address).isEqualTo(CONTRACT + "/editions/2025/1");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Content-Location")).contains(address);
        assertThat(Asking.json(again)).isEqualTo(Asking.json(first)).isEqualTo(ask.json(address));
        assertThat(edition.author()).isEqualTo("api:local");
        assertThat(ask.json(CONTRACT + "/editions").path("editions").findValuesAsText("chain"))
                .contains(edition.chain());

        byte[] sealed = Files.readAllBytes(workplace.archive().files(edition).get(0));
        String hash = edition.files().get(0).sha256();
        HttpResponse<byte[]> document = ask.get(address + "/document");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).isEqualTo(sealed);
        assertThat(document.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(document.headers().firstValue("ETag")).contains("\"" + hash + "\"");
        assertThat(document.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"loue-lison-2-rapport-annuel-2025-edition-1.pdf\"");

        HttpResponse<byte[]> head = ask.head(address + "/document");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains("\"" + hash + "\"");
        assertThat(head.headers().firstValue("Content-Length")).contains("" + sealed.length);

        HttpResponse<byte[]> known = ask.get(address + "/document", "If-None-Match", "\"x\", W/\"" + hash + "\"");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(ask.get(address + "/document", "If-None-Match", "\"x\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    final void every_file_of_an_edition_is_handed_out_by_its_format() throws IOException {
        HttpResponse<byte[]> issued = ask.post(CONTRACT + "/reports", "{\"year\": 2025, \"asOf\": \"2026-03-01\"}");
        JsonNode edition = Asking.json(issued);
        Edition sealed = editions(2025).stream()
                .filter(one -> one.chain().equals(edition.path("chain").textValue()))
                .findFirst()
                .orElseThrow();

        assertThat(edition.path("files")).hasSameSizeAs(sealed.files()).isNotEmpty();
        for (int i = 0; i < sealed.files().size(); i++) {
            EditionFile file = sealed.files().get(i);
            Format format = file.format().orElseThrow();
            JsonNode told = edition.path("files").path(i);
            assertThat(told.path("format").textValue()).isEqualTo(format.name());
            assertThat(told.path("sha256").textValue()).isEqualTo(file.sha256());
            HttpResponse<byte[]> handed = ask.get(told.path("address").textValue());
            assertThat(handed.statusCode()).isEqualTo(200);
            assertThat(handed.body())
                    .isEqualTo(
                            Files.readAllBytes(workplace.archive().files(sealed).get(i)));
            assertThat(handed.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith(format.mediaType()));
            assertThat(handed.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + file.name() + "\"");
        }
        String address = CONTRACT + "/editions/2025/" + sealed.number() + "/files/";
        assertProblem(ask.get(address + "odt"), 404, "unknown-file", "odt", "pdf");
    }

    @Test
    final void many_who_ask_at_once_get_the_one_edition() {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask.post(CONTRACT + "/reports", "{\"year\": 2024}")))
                .toList();

        List<Integer> statuses = asked.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        assertThat(editions(2024)).hasSize(1);
    }

    @Test
    final void a_document_that_was_touched_is_not_handed_out() throws IOException {
        HttpResponse<byte[]> issued = ask.post(CONTRACT + "/reports", "{\"year\": 2026}");
        String address = Asking.json(issued).path("document").textValue();
        Path file = workplace.archive().files(editions(2026).get(0)).get(0);
        Files.write(file, new byte[] {'%', 'P', 'D', 'F'});

        HttpResponse<byte[]> refused = ask.get(address);

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(Asking.json(refused).path("type").textValue()).isEqualTo("/problems/document-altered");
        assertThat(Asking.text(refused)).contains("sauvegarde").doesNotContain(folder.toString(), "Exception");
    }

    @Test
    final void reading_writes_nothing() {
        Map<String, Long> before = rows();

        for (String path : List.of(
                "/api/contracts",
                CONTRACT,
                CONTRACT + "/fiches",
                CONTRACT + "/fiches/FA1",
                CONTRACT + "/indicators",
                CONTRACT + "/results",
                CONTRACT + "/bilan?year=2025",
                CONTRACT + "/editions",
                "/health",
                "/prometheus",
                "/openapi.yml")) {
            assertThat(ask.get(path).statusCode()).as(path).isEqualTo(200);
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    final void health_and_metrics_tell_what_the_service_stands_on() {
        JsonNode health = ask.json("/health");
        String metrics = Asking.text(ask.get("/prometheus"));

        assertThat(health.path("status").textValue()).isEqualTo("UP");
        assertThat(health.path("details").fieldNames()).toIterable().contains("database", "disk", "templates");
        assertThat(health.path("details")
                        .path("database")
                        .path("details")
                        .path("detail")
                        .textValue())
                .isEqualTo(workplace.database().vendor().name());
        assertThat(ask.json("/health/readiness").path("details").has("database"))
                .isTrue();
        assertThat(ask.json("/health/liveness").path("details").has("database")).isFalse();
        assertThat(metrics)
                .contains("jalon_contracts 1.0", "jalon_editions ", "jvm_memory_used_bytes", "http_server_requests");
    }

    @Test
    final void what_is_wrong_is_told_as_a_problem_that_explains_itself() {
        assertProblem(ask.get("/"), 404, "unknown-address", "/api/contracts", "/openapi.yml");
        assertProblem(ask.get("/api/contracts/loue-lison-3"), 404, "unknown-contract", "loue-lison-3", "loue-lison-2");
        assertProblem(ask.get("/api/contracts/..%2Fx%0A"), 404, "unknown-contract");
        assertProblem(ask.get(CONTRACT + "/fiches/FA99"), 404, "unknown-fiche", "FA99", CONTRACT + "/fiches");
        assertProblem(ask.get(CONTRACT + "/indicators/x"), 404, "unknown-indicator", "« x »");
        assertProblem(ask.get(CONTRACT + "/editions/2025/9"), 404, "unknown-edition", "2025/9");
        assertProblem(ask.get(CONTRACT + "/editions/deux/1/document"), 404, "unknown-edition");
        assertProblem(ask.get("/health/nimp"), 404, "unknown-address");
        assertProblem(ask.get("/env"), 404, "unknown-address");
        assertProblem(ask.get(CONTRACT + "/bilan?year=2019"), 400, "invalid-request", "2024", "2029");
        assertProblem(ask.get(CONTRACT + "/bilan?year=2025&asOf=2024-01-01"), 400, "invalid-request", "01/01/2024");
        assertProblem(ask.get(CONTRACT + "/bilan"), 400, "invalid-request", "year", "manque");
        assertProblem(ask.post("/api/contracts", "{}"), 405, "method-not-allowed", "POST");
        assertProblem(ask.get("/api/contracts", "Accept", "text/html"), 406, "not-acceptable", "Accept");
        assertProblem(ask.post("/api/contracts/x/reports", "{\"year\": 2025}"), 404, "unknown-contract");
        assertProblem(ask.post(CONTRACT + "/reports", "{\"year\": 2030}"), 400, "invalid-request", "2030");
        assertProblem(ask.post(CONTRACT + "/reports", "{\"year\""), 400, "invalid-request", "ligne 1");
        assertProblem(ask.post(CONTRACT + "/reports", "[2025]"), 400, "invalid-request", "objet");
        assertProblem(ask.post(CONTRACT + "/reports", "{\"year\":2025,\"year\":2024}"), 400, "invalid-request");
        assertProblem(ask.post(CONTRACT + "/reports", "{\"year\":2025} 1"), 400, "invalid-request");
        assertProblem(ask.post(CONTRACT + "/reports", ""), 400, "invalid-request");
        assertProblem(
                ask.send(ask.request(CONTRACT + "/reports").POST(BodyPublishers.ofString("{\"year\": 2025}"))),
                415,
                "unsupported-media-type",
                "application/json");
        assertProblem(
                ask.send(ask.request(CONTRACT + "/reports", "Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"year\": 2025}"))),
                415,
                "unsupported-media-type");
        assertProblem(ask.post(CONTRACT + "/reports", " ".repeat(17_000) + "{}"), 413, "too-large", "16");
    }

    @Test
    final void every_mistake_of_a_request_is_told_at_once() {
        JsonNode query = Asking.json(ask.get(CONTRACT + "/results?rows=tout&limit=0&limite=3&period=2025-13&after=-1"));
        JsonNode body = Asking.json(
                ask.post(CONTRACT + "/reports", "{\"year\": \"2025\", \"asOf\": \"2026-02-30\", \"author\": \"moi\"}"));

        assertThat(query.path("status").intValue()).isEqualTo(400);
        assertThat(texts(query.path("errors"), "where"))
                .containsExactlyInAnyOrder("rows", "limit", "limite", "period", "after");
        assertThat(texts(body.path("errors"), "where")).containsExactlyInAnyOrder("year", "asOf", "author");
        assertThat(body.path("errors"))
                .allMatch(mistake -> !mistake.path("rule").textValue().isEmpty()
                        && !mistake.path("remedy").textValue().isEmpty());
    }

    @Test
    final void a_name_that_is_not_this_machine_s_is_not_answered() throws IOException {
        for (String host :
                List.of("exemple.fr", "localhost.exemple.fr", "127.0.0.1.exemple.fr", "0.0.0.0", "[::]", "")) {
            assertThat(ask.raw("GET /api/contracts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 421")
                    .contains("/problems/misdirected", "nosniff")
                    .doesNotContain("loue-lison");
        }
        for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:80")) {
            assertThat(ask.raw("GET /api/contracts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(ask.raw("GET /api/contracts HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.")
                .contains(" 400 ", "Host");
    }

    @Test
    final void a_page_of_another_site_may_ask_for_nothing_to_be_done() {
        int editions = editions(2025).size();
        String own = "http://127.0.0.1:" + server.address().getPort();
        String order = "{\"year\": 2019}";

        for (String[] headers : new String[][] {
            {"Origin", "http://exemple.fr"},
            {"Origin", "null"},
            {"Origin", "http://127.0.0.1:1"},
            {"Origin", own.replace("http", "https")},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", own, "Sec-Fetch-Site", "cross-site"}
        }) {
            assertProblem(ask.post(CONTRACT + "/reports", order, headers), 403, "cross-site", "Origin");
        }
        for (String[] headers : new String[][] {{"Origin", own}, {"Sec-Fetch-Site", "same-origin"}}) {
            assertProblem(ask.post(CONTRACT + "/reports", order, headers), 400, "invalid-request", "2019");
        }
        assertThat(editions(2025)).hasSize(editions);
    }

    @Test
    final void every_answer_says_what_browsers_should_know() {
        for (String path : List.of("/api/contracts", "/nulle-part", "/health", "/openapi.yml")) {
            HttpResponse<byte[]> response = ask.get(path);
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
            assertThat(response.headers().map())
                    .doesNotContainKeys("access-control-allow-origin", "server", "set-cookie");
        }
    }

    private static void assertProblem(HttpResponse<byte[]> response, int status, String type, String... says) {
        assertThat(response.statusCode()).as(Asking.text(response)).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Asking.json(response);
        assertThat(problem.path("type").textValue()).isEqualTo("/problems/" + type);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").textValue()).isNotEmpty();
        assertThat(problem.path("instance").textValue())
                .isEqualTo(response.request().uri().getRawPath());
        assertThat(problem.path("number").textValue()).matches("[0-9a-f]{8}");
        String detail =
                problem.path("detail").textValue().replace('\u202f', ' ').replace('\u00a0', ' ');
        assertThat(List.of(says)).allSatisfy(said -> assertThat(detail).contains(said));
        assertThat(Asking.text(response)).doesNotContain("Exception", "fr.jalon", "io.micronaut", "\tat ");
    }

    private Dossier dossier() {
        return workplace
                .database()
                .reads()
                .inTransaction(handle -> new DossierStore(handle).find(ID).orElseThrow());
    }

    private List<Edition> editions(int year) {
        return workplace
                .database()
                .reads()
                .withExtension(
                        EditionLedger.class,
                        ledger -> ledger.list(ID).stream()
                                .filter(edition -> edition.year() == year)
                                .toList());
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        return workplace.database().reads().withHandle(handle -> {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : List.of(
                    "contract", "fiche_action", "indicator", "result", "snapshot", "slot", "attempt", "edition")) {
                rows.put(
                        table,
                        handle.select("select count(*) from " + table)
                                .mapTo(long.class)
                                .one());
            }
            return rows;
        });
    }

    private static List<String> texts(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(key).asText())
                .toList();
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNull() ? null : node.decimalValue();
    }
}
