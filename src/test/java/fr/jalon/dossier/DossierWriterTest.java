package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.file.Problems;
import fr.jalon.fixture.HostileDossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierWriterTest {
    private static final JsonNode SCHEMA = new ContractSchema().tree();
    private static final List<Path> FILES = List.of(
            Path.of("sample-data/contracts/loue-lison-2.yaml"), Path.of("src/test/resources/files/petit-contrat.yaml"));

    @TempDir
    Path folder;

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        for (Path file : FILES) {
            Dossier dossier = new DossierReader().read(file);

            assertThat(readBack(dossier)).isEqualTo(dossier);
        }
        for (long seed = 1_000; seed < 1_150; seed++) {
            Dossier dossier = HostileDossiers.dossier(seed);

            assertThat(readBack(dossier)).as("seed %d", seed).isEqualTo(dossier);
        }
    }

    @Test
    void keys_stand_in_the_order_of_the_schema_and_none_is_forgotten() {
        Set<String> written = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            check(tree(HostileDossiers.dossier(seed)), SCHEMA, "", written);
        }
        FILES.forEach(file -> check(tree(new DossierReader().read(file)), SCHEMA, "", written));

        assertThat(written).containsAll(keys(SCHEMA, "", new TreeSet<>()));
    }

    @Test
    void it_reads_like_what_a_person_would_write() throws IOException {
        List<String> lines = new DossierWriter(new DossierReader().read(FILES.get(0)))
                .write()
                .replaceAll("[\u00a0\u202f]", " ")
                .lines()
                .toList();

        assertThat(lines).startsWith("# Contrat local de santé 2 Loue Lison, 2024-2029.");
        assertThat(lines)
                .contains(
                        "  region: \"27\"",
                        "  departements: [\"25\"]",
                        "        - {kind: COMMUNE, code: \"25001\", name: Abbans-Dessous, vintage: 2024}",
                        "  - {name: Département du Doubs, kind: DEPARTEMENT, role: ASSOCIATED}",
                        "      - {code: \"1.1\", level: OPERATIONAL, parent: \"1\", title: Faire connaître le territoire et les métiers du soin et de l’accompagnement}",
                        "    title: \"Approche populationnelle : déclinaison de parcours\"",
                        "    resources: 0,15 ETP de la chargée de mission santé ; salles communales ; véhicules des établissements pour les visites.",
                        "    context: >-",
                        "        baseline: {value: 45, on: 2023-12-31}",
                        "          - {on: 2025-12-31, value: 120}");
        assertThat(lines)
                .noneMatch(line -> line.contains("time-zone") || line.contains("axis-word") || line.endsWith(" "));
        assertThat(lines).allMatch(line -> line.length() <= 160);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "santé",
                "«\u202fune seule santé\u202f»",
                "12 rue des Lilas",
                "0,15 ETP de coordination",
                "CPTS (Ornans)",
                "24 passages"
            })
    void words_stand_without_quotes(String text) {
        assertThat(YamlText.inline(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "01",
                "2A004",
                "12:30",
                "1e9",
                "2024-01-01",
                "2024-01-01 12:00:00 Z",
                "yes",
                "NO",
                "y",
                "~",
                "null",
                "True",
                "- x",
                "# x",
                "a: b",
                "a :",
                "a #b",
                "=A1",
                "x:",
                "\"x\"",
                ".5",
                "+1",
                "%",
                "@x",
                "...",
                "👩"
            })
    void what_another_reader_could_take_for_something_else_is_quoted(String text) {
        assertThat(YamlText.inline(text)).startsWith("\"");
    }

    private Dossier readBack(Dossier dossier) throws IOException {
        return new DossierReader()
                .read(Files.writeString(folder.resolve("contrat.yaml"), new DossierWriter(dossier).write()));
    }

    private static JsonNode tree(Dossier dossier) {
        return new YamlReader("contrat.yaml", new DossierWriter(dossier).write(), new Problems())
                .read()
                .root();
    }

    /** The keys of every block follow the schema's order; gathers where they were seen. */
    private static void check(JsonNode node, JsonNode schema, String path, Set<String> written) {
        JsonNode here = resolved(schema);
        if (node.isObject()) {
            List<String> order = names(here.path("properties"));
            List<String> keys = names(node);
            assertThat(keys).as(path).isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
            keys.forEach(key -> {
                written.add((path + "/" + key).replace("context-indicators/", "fiches/indicators/"));
                check(node.path(key), here.path("properties").path(key), path + "/" + key, written);
            });
        }
        if (node.isArray()) {
            node.forEach(item -> check(item, here.path("items"), path, written));
        }
    }

    private static Set<String> keys(JsonNode schema, String path, Set<String> found) {
        JsonNode here = resolved(schema);
        for (String key : names(here.path("properties"))) {
            found.add((path + "/" + key).replace("context-indicators/", "fiches/indicators/"));
            keys(here.path("properties").path(key), path + "/" + key, found);
        }
        return here.has("items") ? keys(here.path("items"), path, found) : found;
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : SCHEMA.at(reference.substring(1));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
