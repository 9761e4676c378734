package fr.jalon.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.Change;
import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Change.Nature;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.contract.ContractId;
import fr.jalon.db.Database;
import fr.jalon.document.annual.AnnualReportCompiler;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.FileImport;
import fr.jalon.edition.EditionNumber;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Result;
import fr.jalon.result.ResultStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change made on the frozen data of the sample contract is told, and nothing else is. */
class ToldChangesTest {
    private static final ContractId LOUE_LISON = new ContractId("loue-lison-2");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static BilanInput frozen;

    @BeforeAll
    static void freeze(@TempDir Path folder) {
        try (Database database = Database.open(folder.resolve("jalon.db"))) {
            FileImport imports = new FileImport(database, () -> Instant.parse("2026-03-02T09:00:00Z"));
            imports.importFile(Path.of("sample-data/contracts/loue-lison-2.yaml"), "cli:essai");
            imports.importFile(Path.of("sample-data/results/loue-lison-2.csv"), "cli:essai");
            frozen = database.reads()
                    .inTransaction(handle -> new BilanInput(
                            new DossierStore(handle).find(LOUE_LISON).orElseThrow(),
                            handle.attach(ResultStore.class).list(LOUE_LISON),
                            2025,
                            LocalDate.of(2026, 1, 31),
                            EditionNumber.FIRST,
                            null));
        }
    }

    @Test
    void nothing_changed_and_the_page_says_so() {
        Bilan bilan = compile(frozen);

        assertThat(bilan.changes()).isEmpty();
        assertThat(new AnnualReportCompiler().compile(bilan).changes().lead().text())
                .isEqualTo("Rien n’a changé depuis l’édition\u00a01, arrêtée au 31\u00a0janvier 2026.");
    }

    /** Where in the frozen data; what is written there (- takes it out); what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dossier/contract/endsOn              | "2030-12-31"     | DATE       | FACT   |      | fin du contrat
            /dossier/contract/maskingThreshold    | 5                | DEFINITION | METHOD |      | secret statistique
            /dossier/contract/summary             | "Autre."         | TEXT       | FACT   |      | résumé
            /dossier/axes/0/title                 | "Autre"          | AXIS       | FACT   |      | modifié : titre
            /dossier/objectives/0/title           | "Autre"          | TEXT       | FACT   |      | énoncés
            /dossier/signatories/0                | -                | PARTNER    | FACT   |      | signataires
            /dossier/funders/0/name               | "Autre"          | PARTNER    | FACT   |      | ajout de Autre
            /dossier/amendments/0/title           | "Autre"          | AMENDMENT  | FACT   |      | modifié
            /dossier/amendments/0                 | -                | AMENDMENT  | FACT   |      | retiré
            /dossier/perimeters/0/population      | 12345            | PERIMETER  | METHOD |      | habitants en
            /dossier/perimeters/0/members/0       | -                | PERIMETER  | METHOD |      | retrait de
            /dossier/decisions/0/answer           | "REFUSED"        | DECISION   | FACT   |      | demande refusée
            /dossier/decisions/0                  | -                | DECISION   | FACT   |      | demande retirée
            /dossier/meetings/0                   | -                | MEETING    | FACT   |      | retirée du registre
            /dossier/outlooks/0                   | -                | TEXT       | FACT   |      | perspectives
            /dossier/fiches/0                     | -                | FICHE      | FACT   | FA1  | fiche retirée
            /dossier/fiches/0/title               | "Autre"          | TEXT       | FACT   | FA1  | titre
            /dossier/fiches/0/description         | "Autre"          | TEXT       | FACT   | FA1  | description
            /dossier/fiches/0/porteur             | "Autre"          | PARTNER    | FACT   | FA1  | porteur
            /dossier/fiches/0/partners/0          | "Autre"          | PARTNER    | FACT   | FA1  | ajout de Autre
            /dossier/fiches/0/endsOn              | "2029-06-30"     | DATE       | FACT   | FA1  | 30 juin 2029
            /dossier/fiches/0/milestones/0/dueOn  | "2029-06-30"     | DATE       | FACT   | FA1  | 30 juin 2029
            /dossier/fiches/0/milestones/0        | -                | MILESTONE  | FACT   | FA1  | retirée
            /dossier/fiches/0/statuses/0/status   | "BLOCKED"        | STATUS     | FACT   | FA1  | « bloquée »
            /dossier/fiches/0/statuses/0          | -                | STATUS     | FACT   | FA1  | est retiré
            /dossier/fiches/0/narratives/0/done   | "Autre"          | TEXT       | FACT   | FA1  | actions menées
            /dossier/fiches/0/budget/0/planned    | "777"            | BUDGET     | FACT   | FA1  | « 777 € » au lieu de
            /dossier/fiches/0/budget/0            | -                | BUDGET     | FACT   | FA1  | (retrait)
            /dossier/indicators/0                 | -                | INDICATOR  | METHOD | 1.1  | retiré
            /dossier/indicators/0/title           | "Autre"          | TEXT       | FACT   | 1.1  | intitulé
            /dossier/indicators/0/unit            | "autres"         | DEFINITION | METHOD | 1.1  | unité (« autres »
            /dossier/indicators/0/source          | "Autre"          | DEFINITION | METHOD | 1.1  | source
            /dossier/indicators/0/direction       | "OBSERVE"        | DEFINITION | METHOD | 1.1  | sens
            /dossier/indicators/0/accumulation    | "MAX"            | DEFINITION | METHOD | 1.1  | valeur de l’année
            /dossier/indicators/0/respondent      | "Autre"          | PARTNER    | FACT   | 1.1  | répondant
            /dossier/indicators/0/definitions/0/text     | "Autre"   | DEFINITION | METHOD | 1.1  | réécrite
            /dossier/indicators/0/definitions/0/baseline | "777"     | BASELINE   | METHOD | 1.1  | 777
            /dossier/indicators/0/targets/0/value | "777"            | TARGET     | METHOD | 1.1  | elle devient 777
            /dossier/indicators/0/targets/0       | -                | TARGET     | METHOD | 1.1  | est retirée
            /results/one/cell/value                 | "777"            | CORRECTION | METHOD | *    | 777 au lieu de
            /results/one                            | -                | CORRECTION | METHOD | *    | valeur retirée
            """)
    void one_change_is_told_and_nothing_else(
            String place, String written, Kind kind, Nature nature, String where, String words) {
        List<Change> changes = compile(edited(place, written)).changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.nature()).isEqualTo(nature);
            assertThat(change.sentence().replaceAll("[\u202f\u00a0]", " "))
                    .contains(words)
                    .endsWith(".");
            if (!"*".equals(where)) {
                assertThat(change.where()).isEqualTo(where == null ? "" : where);
            }
        });
    }

    /** What was taken out before comes back: each kind of thing is told as new. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dossier/axes/0                   | AXIS      | FACT
            /dossier/amendments/0             | AMENDMENT | FACT
            /dossier/decisions/0              | DECISION  | FACT
            /dossier/meetings/0               | MEETING   | FACT
            /dossier/fiches/0                 | FICHE     | FACT
            /dossier/fiches/0/statuses/0      | STATUS    | FACT
            /dossier/fiches/0/milestones/0    | MILESTONE | FACT
            /dossier/fiches/0/budget/0        | BUDGET    | FACT
            /dossier/fiches/0/narratives/0    | TEXT      | FACT
            /dossier/indicators/0             | INDICATOR | METHOD
            /dossier/indicators/0/targets/0   | TARGET    | METHOD
            /results/one                        | VALUE     | FACT
            """)
    void what_came_is_told_and_nothing_else(String place, Kind kind, Nature nature) {
        BilanInput before = edited(place, "-");
        BilanInput now = second(frozen);

        assertThat(new BilanCompiler().compile(now, before).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(kind);
                    assertThat(change.nature()).isEqualTo(nature);
                });
    }

    private static Bilan compile(BilanInput edited) {
        return new BilanCompiler().compile(second(edited), frozen);
    }

    private static BilanInput second(BilanInput input) {
        return new BilanInput(
                input.dossier(),
                input.results(),
                input.year(),
                input.asOf(),
                EditionNumber.FIRST.next(),
                new PreviousEdition(2025, EditionNumber.FIRST, frozen.asOf(), "0".repeat(64), null));
    }

    /** A value of the year that stands alone and counts no people. */
    private static int one() {
        return IntStream.range(0, frozen.results().size())
                .filter(n -> isPlain(frozen.results().get(n)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPlain(Result row) {
        return row.period().value().equals("2025")
                && row.detail().isEmpty()
                && row.cell().value() != null
                && frozen.results().stream().allMatch(other -> other.replaces() == null || other.replaces() != row.id())
                && frozen.dossier().indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(row.indicator())
                                && indicator.shape() == Shape.COUNT
                                && !indicator.people());
    }

    private static BilanInput edited(String pattern, String written) {
        String place = pattern.replace("/one", "/" + one());
        try {
            JsonNode snapshot = JSON.readTree(SnapshotJson.write(frozen));
            int slash = place.lastIndexOf('/');
            JsonNode parent = snapshot.at(place.substring(0, slash));
            String key = place.substring(slash + 1);
            assertThat(parent.isContainerNode()).as(place).isTrue();
            if (parent instanceof ArrayNode list) {
                int at = Integer.parseInt(key);
                assertThat(list.size()).as(place).isGreaterThan(at);
                if (written.equals("-")) {
                    list.remove(at);
                } else {
                    list.set(at, JSON.readTree(written));
                }
            } else {
                ((ObjectNode) parent).set(key, JSON.readTree(written));
            }
            return SnapshotJson.read(snapshot.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(place, e);
        }
    }
}
