package fr.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.settings.CheckLimits;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import io.micronaut.web.router.Router;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class DescriptionTest {
    /** What is told in the introduction only: the state of the service, its measures, the description itself. */
    private static final Set<String> BESIDE =
            Set.of("get /openapi.yml", "get /health", "get /health/{selector}", "get /prometheus");

    @TempDir
    Path folder;

    private Workplace workplace;
    private WebServer server;
    private Map<String, Object> description;

    @BeforeEach
    void read() {
        workplace = Workplace.open(new Settings(
                folder, folder, Path.of("report-templates"), "", "", "", CheckLimits.byDefault(), "127.0.0.1", 0));
        server = WebServer.start(workplace, Loopback.of("127.0.0.1"), 0);
        description = new Yaml().load(Asking.text(new Asking(server.address()).get("/openapi.yml")));
    }

    @AfterEach
    void close() {
        server.close();
        workplace.close();
    }

    @Test
    void it_describes_every_address_that_answers_and_no_other() {
        Set<String> described = new TreeSet<>(BESIDE);
        map(description, "paths")
                .forEach((path, operations) ->
                        ((Map<?, ?>) operations).keySet().forEach(method -> described.add(method + " " + path)));
        Set<String> answered = server.context()
                .getBean(Router.class)
                .uriRoutes()
                .map(route -> route.getHttpMethodName().toLowerCase(Locale.ROOT) + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> !route.startsWith("head "))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(answered);
    }

    @Test
    void every_reference_leads_somewhere_and_every_answer_has_a_shape() {
        Map<String, Object> schemas = map(map(description, "components"), "schemas");
        List<String> references = new ArrayList<>();
        collect(description, "$ref", references);

        assertThat(description.get("openapi").toString()).startsWith("3.");
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allMatch(reference -> schemas.containsKey(reference.replace("#/components/schemas/", "")));
        map(description, "paths")
                .values()
                .forEach(operations -> ((Map<?, ?>) operations).values().forEach(operation -> {
                    Map<?, ?> responses = (Map<?, ?>) ((Map<?, ?>) operation).get("responses");
                    assertThat(responses.keySet()).as("%s", operation).anyMatch(code -> code.equals("200"));
                    assertThat(responses.keySet()).as("%s", operation).anyMatch(code -> code.equals("4XX"));
                }));
    }

    @Test
    void its_words_are_french_and_typeset() {
        List<String> descriptions = new ArrayList<>();
        collect(description, "description", descriptions);

        assertThat(descriptions).hasSizeGreaterThan(200);
        assertThat(descriptions)
                .noneMatch(text -> text.contains("'") || text.contains("\\<") || text.contains("200 response"));
        assertThat(descriptions).noneMatch(text -> text.matches("(?s).*\\b(the|of|is|and|with)\\b.*"));
    }

    @Test
    void decimals_are_numbers_and_days_are_days() {
        Map<String, Object> result =
                map(map(map(map(description, "components"), "schemas"), "ResultView"), "properties");

        assertThat(map(result, "value")).containsEntry("type", "number");
        assertThat(map(result, "collectedOn")).containsEntry("format", "date");
        assertThat(map(result, "recordedAt")).containsEntry("format", "date-time");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    private static void collect(Object node, String key, List<String> found) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key) && value instanceof String text) {
                    found.add(text);
                }
                collect(value, key, found);
            });
        } else if (node instanceof Collection<?> list) {
            list.forEach(one -> collect(one, key, found));
        }
    }
}
