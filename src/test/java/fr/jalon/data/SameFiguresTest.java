package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.jalon.bilan.Attainment.Reached;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.YearValue;
import fr.jalon.fiche.BudgetLine;
import fr.jalon.fixture.SampleBilans;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of every sample contract and year: to the schema, and each figure the one of the bilan. */
class SameFiguresTest {
    private static List<Bilan> bilans = List.of();

    @BeforeAll
    static void read(@TempDir Path folder) {
        bilans = SampleBilans.all(folder);
    }

    @Test
    void the_json_of_every_sample_obeys_the_published_schema() {
        JsonSchema schema = BilanSchemaTest.schema();

        assertThat(bilans)
                .hasSizeGreaterThan(60)
                .allSatisfy(bilan -> assertThat(schema.validate(ReadData.json(BilanJson.write(bilan))))
                        .isEmpty());
    }

    @Test
    void each_value_is_the_one_of_the_bilan_to_its_last_digit() {
        int figures = 0;
        for (Bilan bilan : bilans) {
            Iterator<JsonNode> rows = ReadData.rows(bilan, "valeurs").iterator();
            for (IndicatorBilan indicator : IndicatorTable.all(bilan).toList()) {
                for (YearValue year : indicator.years()) {
                    JsonNode row = rows.next();
                    assertThat(row.path("indicateur").asText())
                            .isEqualTo(indicator.indicator().code().value());
                    assertThat(row.path("annee").asInt()).isEqualTo(year.year());
                    assertSame(row, "valeur", year.value());
                    assertSame(row, "numerateur", year.numerator());
                    assertSame(row, "denominateur", year.denominator());
                    assertThat(row.path("periodes_remplies").asInt())
                            .isEqualTo(year.periods().n());
                    assertThat(row.path("periodes_attendues").asInt())
                            .isEqualTo(year.periods().of());
                    figures += year.value() == null ? 0 : 1;
                    if (year == indicator.current()) {
                        assertJudged(row, indicator);
                    }
                }
            }
            assertThat(rows.hasNext()).isFalse();
        }
        assertThat(figures).isGreaterThan(1000);
    }

    private static void assertJudged(JsonNode row, IndicatorBilan bilan) {
        assertSame(row, "cible", bilan.target() == null ? null : bilan.target().value());
        assertSame(row, "atteinte", bilan.attainment() instanceof Reached reached ? reached.fraction() : null);
        assertThat(row.path("atteinte").isNull())
                .isNotEqualTo(row.path("atteinte_mention").isNull());
    }

    /** Exactly: only how many zeros end it may differ. */
    private static void assertSame(JsonNode row, String key, @Nullable BigDecimal expected) {
        BigDecimal read = number(row, key);
        if (expected == null || read == null) {
            assertThat(read).as(row + " " + key).isEqualTo(expected);
        } else {
            assertThat(read).as(row + " " + key).isEqualByComparingTo(expected);
        }
    }

    private static @Nullable BigDecimal number(JsonNode row, String key) {
        JsonNode cell = row.get(key);
        assertThat(cell).as(key).isNotNull();
        return cell.isNull() ? null : cell.decimalValue();
    }

    @Test
    void money_is_the_one_of_the_bilan() {
        for (Bilan bilan : bilans) {
            List<BudgetLine> lines = bilan.fiches().stream()
                    .flatMap(fiche -> fiche.fiche().budget().stream())
                    .filter(line -> line.year() == bilan.input().year())
                    .toList();
            assertThat(ReadData.rows(bilan, "budget"))
                    .extracting(row -> number(row, "prevu"))
                    .isEqualTo(lines.stream().map(BudgetLine::planned).toList());
            assertThat(ReadData.rows(bilan, "budget").stream()
                            .filter(row -> row.path("comparee").asBoolean())
                            .map(row -> row.path("realise").decimalValue())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(bilan.budget().actual());
        }
    }

    @Test
    void csv_and_json_say_the_same() {
        int cells = 0;
        for (Bilan bilan : someYears()) {
            JsonNode data = ReadData.json(BilanJson.write(bilan)).path("donnees");
            Map<String, String> files = ReadData.texts(BilanCsv.write(bilan));
            assertThat(files.keySet().stream().skip(1).map(name -> name.replace(".csv", "")))
                    .containsExactlyElementsOf(data::fieldNames);
            for (DataTable table : BilanTables.shapes()) {
                List<NamedCsvRecord> records = ReadData.records(files.get(table.name() + ".csv"));
                assertThat(records).hasSameSizeAs(data.path(table.name()));
                for (int i = 0; i < records.size(); i++) {
                    assertThat(records.get(i).getFields())
                            .as(table.name() + " " + i)
                            .isEqualTo(fields(data.path(table.name()).path(i)));
                    cells += table.columns().size();
                }
            }
        }
        assertThat(cells).isGreaterThan(10_000);
    }

    private static List<Bilan> someYears() {
        return bilans.stream().filter(bilan -> bilan.input().year() == 2025).toList();
    }

    private static List<String> fields(JsonNode row) {
        List<String> fields = new ArrayList<>();
        row.forEach(cell -> fields.add(field(cell)));
        return fields;
    }

    private static String field(JsonNode cell) {
        if (cell.isNumber()) {
            return cell.decimalValue().toPlainString().replace('.', ',');
        }
        if (cell.isBoolean()) {
            return cell.asBoolean() ? "oui" : "non";
        }
        String text = cell.isNull() ? "" : cell.asText();
        return text.matches("(?s)[-=+@].*") ? "'" + text : text;
    }

    @Test
    void a_hole_has_its_reason_and_a_partial_value_its_mention() {
        for (Bilan bilan : bilans) {
            for (JsonNode row : ReadData.rows(bilan, "valeurs")) {
                boolean hasValue =
                        !row.path("valeur").isNull() || !row.path("texte").isNull();
                String mention = row.path("mention").asText("");
                assertThat(hasValue)
                        .as(row.toString())
                        .isEqualTo(mention.equals("partielle") || mention.isEmpty() || mention.equals("null"));
            }
        }
    }
}
