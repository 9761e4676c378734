package fr.jalon.document.annual;

import java.util.List;

/** The rules behind the figures, the signs, and the definition of each indicator. */
public record MethodAnnex(List<TermRow> rules, List<SignRow> signs, List<DefinitionRow> definitions) {
    public MethodAnnex {
        rules = List.copyOf(rules);
        signs = List.copyOf(signs);
        definitions = List.copyOf(definitions);
    }
}
