package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** The contract in brief. */
public record ContractPage(
        Markup summary,
        List<TermRow> facts,
        List<TermRow> signatories,
        String axesHeading,
        List<TermRow> axes,
        boolean hasAmendments,
        List<TermRow> amendments) {
    public ContractPage {
        facts = List.copyOf(facts);
        signatories = List.copyOf(signatories);
        axes = List.copyOf(axes);
        amendments = List.copyOf(amendments);
    }
}
