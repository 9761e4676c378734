package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.contract.ContractId;
import fr.jalon.quality.Check;
import fr.jalon.quality.Checks;
import fr.jalon.quality.Outcome;
import fr.jalon.quality.Severity;
import fr.jalon.quality.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictPrintTest {
    @Test
    void each_check_that_found_something_is_told_once_with_its_advice_worst_first() {
        Verdict verdict = verdict(Map.of("people-above-whole", 1, "fiche-without-budget", 2));

        assertThat(VerdictPrint.lines(verdict, Severity.INFO))
                .containsExactly(
                        "Erreur\u00a0: Parts de personnes plus grandes que leur ensemble (1)",
                        "    FA1, indicateur\u00a01.2, 2025\u00a0: 41 sur 40",
                        "    → corriger le numérateur ou le dénominateur\u00a0: une part de personnes ne dépasse pas"
                                + " 100\u202f%",
                        "Remarque\u00a0: Fiches sans budget (2)",
                        "    FA1, indicateur\u00a01.2, 2025\u00a0: 41 sur 40",
                        "    FA2, indicateur\u00a01.2, 2025\u00a0: 41 sur 40",
                        "    → écrire les montants par année et par financeur, 0 si la fiche ne coûte rien",
                        "1\u00a0erreur, 0\u00a0avertissement, 2\u00a0remarques sur 40\u00a0contrôles");
    }

    @Test
    void twenty_findings_of_a_check_are_shown_and_the_others_counted() {
        assertThat(VerdictPrint.lines(verdict(Map.of("value-jump", 20)), Severity.INFO))
                .hasSize(23)
                .noneMatch(line -> line.contains("…"));
        assertThat(VerdictPrint.lines(verdict(Map.of("value-jump", 21)), Severity.INFO))
                .hasSize(24)
                .contains("    … et 1\u00a0autre");
        assertThat(VerdictPrint.lines(verdict(Map.of("value-jump", 1025)), Severity.INFO))
                .hasSize(24)
                .contains("    … et 1\u202f005\u00a0autres")
                .startsWith("Avertissement\u00a0: Valeurs qui changent d’ordre de grandeur d’une période à l’autre"
                        + " (1\u202f025)");
    }

    @Test
    void what_is_less_grave_than_asked_is_counted_but_not_told() {
        Verdict verdict = verdict(Map.of("people-above-whole", 1, "value-jump", 1, "fiche-without-budget", 1));

        assertThat(VerdictPrint.lines(verdict, Severity.WARNING))
                .anyMatch(line -> line.startsWith("Avertissement"))
                .noneMatch(line -> line.startsWith("Remarque"))
                .last()
                .isEqualTo("1\u00a0erreur, 1\u00a0avertissement, 1\u00a0remarque sur 40\u00a0contrôles");
    }

    @Test
    void a_script_reads_every_check_and_every_finding_with_its_figures() throws Exception {
        Verdict verdict = verdict(Map.of("people-above-whole", 25));

        var json = new ObjectMapper()
                .readTree(new ObjectMapper().writeValueAsString(VerdictPrint.map(verdict, Severity.INFO)));

        assertThat(json.get("contract").asText()).isEqualTo("val-sain");
        assertThat(json.get("day").asText()).isEqualTo("2026-03-01");
        assertThat(json.get("errors").asInt()).isEqualTo(25);
        assertThat(json.get("checks")).hasSize(Checks.ALL.size());
        var check = json.get("checks").get(0);
        assertThat(check.get("name").asText()).isEqualTo("people-above-whole");
        assertThat(check.get("severity").asText()).isEqualTo("error");
        assertThat(check.get("findings")).hasSize(25);
        assertThat(check.get("findings").get(0).toString())
                .isEqualTo("{\"fiche\":\"FA1\",\"indicator\":\"1.2\",\"period\":\"2025\",\"sentence\":\"41 sur 40\","
                        + "\"values\":{\"numerator\":41}}");
    }

    private static Verdict verdict(Map<String, Integer> found) {
        return new Verdict(
                new ContractId("val-sain"),
                LocalDate.of(2026, 3, 1),
                Checks.ALL.stream()
                        .map(check -> outcome(check, found.getOrDefault(check.name(), 0)))
                        .toList());
    }

    private static Outcome outcome(Check check, int count) {
        return new Outcome(
                check,
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> new fr.jalon.quality.Finding(
                                "FA" + n, "1.2", "2025", "", "41 sur 40", Map.of("numerator", new BigDecimal("41"))))
                        .toList());
    }
}
