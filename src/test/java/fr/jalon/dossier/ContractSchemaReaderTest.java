package fr.jalon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.Objective;
import fr.jalon.contract.OrganisationKind;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Signatory;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractSchemaReaderTest {
    private static final JsonNode SCHEMA = new ContractSchema().tree();

    @Test
    void the_schema_obeys_the_standard_of_2020() {
        var standard = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(SCHEMA)).isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("/properties/contract/properties/status", Contract.Status.values()),
                Arguments.of("/properties/contract/properties/axis-word", Contract.AxisWord.values()),
                Arguments.of("/properties/territory/properties/kind", Contract.TerritoryKind.values()),
                Arguments.of("/$defs/member/properties/kind", Perimeter.MemberKind.values()),
                Arguments.of("/$defs/signatory/properties/kind", OrganisationKind.values()),
                Arguments.of("/$defs/signatory/properties/role", Signatory.Role.values()),
                Arguments.of("/$defs/funder/properties/kind", OrganisationKind.values()),
                Arguments.of("/$defs/objective/properties/level", Objective.Level.values()),
                Arguments.of("/$defs/fiche/properties/participation", FicheAction.Participation.values()),
                Arguments.of("/$defs/status/properties/status", FicheStatus.values()),
                Arguments.of("/$defs/indicator/properties/kind", Indicator.Kind.values()),
                Arguments.of("/$defs/indicator/properties/shape", Indicator.Shape.values()),
                Arguments.of("/$defs/indicator/properties/direction", Indicator.Direction.values()),
                Arguments.of("/$defs/indicator/properties/accumulation", Indicator.Accumulation.values()),
                Arguments.of("/$defs/indicator/properties/frequency", Frequency.values()),
                Arguments.of("/$defs/indicator/properties/breakdown/items", Indicator.Breakdown.values()),
                Arguments.of("/$defs/meeting/properties/kind", Meeting.Kind.values()),
                Arguments.of("/$defs/decision/properties/answer", Decision.Answer.values()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_words_of_the_schema_are_those_of_the_model(String pointer, Enum<?>[] constants) {
        assertThat(SCHEMA.at(pointer).path("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }

    @Test
    void every_key_has_a_title_a_description_and_an_example_that_is_right() {
        for (JsonNode property : properties(SCHEMA, new ArrayList<>())) {
            if (property.has("$ref")) {
                continue;
            }
            assertThat(property.path("title").asText())
                    .as("title of %s", property)
                    .isNotBlank();
            assertThat(property.path("description").asText())
                    .as("description of %s", property)
                    .endsWith(".");
            boolean block =
                    List.of("object", "array").contains(property.path("type").asText());
            assertThat(block || property.path("examples").size() > 0)
                    .as("example of %s", property)
                    .isTrue();
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(property);
            property.path("examples")
                    .forEach(example -> assertThat(schema.validate(example))
                            .as("%s", property)
                            .isEmpty());
        }
    }

    private static List<JsonNode> properties(JsonNode node, List<JsonNode> found) {
        node.path("properties").forEach(found::add);
        StreamSupport.stream(node.spliterator(), false).forEach(child -> properties(child, found));
        return found;
    }
}
