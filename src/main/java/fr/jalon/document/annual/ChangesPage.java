package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** What changed since the last edition: facts, then changes of method, which are never progress. */
public record ChangesPage(
        Markup lead, boolean hasFacts, List<ChangeRow> facts, boolean hasMethod, List<ChangeRow> method) {
    public ChangesPage {
        facts = List.copyOf(facts);
        method = List.copyOf(method);
    }
}
