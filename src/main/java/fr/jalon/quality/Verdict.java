package fr.jalon.quality;

import fr.jalon.bilan.French;
import fr.jalon.contract.ContractId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What all checks found in a contract on one day.
 *
 * @param outcomes one a check, worst first, those without a finding included
 */
public record Verdict(ContractId contract, LocalDate day, List<Outcome> outcomes) {
    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    /** How many findings have that severity. */
    public long count(Severity severity) {
        return outcomes.stream()
                .filter(outcome -> outcome.check().severity() == severity)
                .mapToLong(outcome -> outcome.findings().size())
                .sum();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** «3 erreurs, 12 avertissements, 4 remarques sur 40 contrôles». */
    public String sum() {
        return Arrays.stream(Severity.values())
                        .map(severity -> severity.count(count(severity)))
                        .collect(Collectors.joining(", "))
                + " sur " + French.count(outcomes.size(), "contrôle", "contrôles");
    }
}
