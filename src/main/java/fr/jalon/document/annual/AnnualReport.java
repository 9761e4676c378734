package fr.jalon.document.annual;

import fr.jalon.document.Imprint;
import java.util.List;

/** The whole annual report, one component a section of the manifest. */
public record AnnualReport(
        Imprint imprint,
        Cover cover,
        SynthesisPage synthesis,
        ChangesPage changes,
        ContractPage contract,
        ProgressPage progress,
        List<FichePage> fiches,
        GovernancePage governance,
        BudgetPage budget,
        ContextPage context,
        OutlookPage outlook,
        IndicatorAnnex indicators,
        MissingAnnex missing,
        MethodAnnex method,
        OriginAnnex origins) {
    public AnnualReport {
        fiches = List.copyOf(fiches);
    }
}
