package fr.jalon.quality;

import java.util.List;

/** What one check found in a contract: nothing, when all is well. */
public record Outcome(Check check, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }
}
