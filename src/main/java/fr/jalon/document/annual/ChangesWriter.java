package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Change;
import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What changed since the edition before; what changed in the way of measuring stands apart. */
final class ChangesWriter {
    private static final Set<Change.Kind> METHOD =
            EnumSet.of(Change.Kind.TARGET, Change.Kind.DEFINITION, Change.Kind.PERIMETER, Change.Kind.CORRECTION);

    private final Bilan bilan;

    ChangesWriter(Bilan bilan) {
        this.bilan = bilan;
    }

    ChangesPage write() {
        List<ChangeRow> facts = rows(false);
        List<ChangeRow> method = rows(true);
        return new ChangesPage(
                Markup.of(lead(facts.size() + method.size())), !facts.isEmpty(), facts, !method.isEmpty(), method);
    }

    private String lead(int changes) {
        LocalDate previous = bilan.input().previousAsOf();
        if (previous == null) {
            return "Cette édition est la première du contrat" + French.NARROW + "; rien ne la précède.";
        }
        String since = "depuis l’édition précédente, arrêtée au " + French.longDate(previous);
        return changes == 0
                ? "Rien n’a changé " + since + "."
                : French.count(changes, "changement", "changements") + " " + since
                        + ". Une cible déplacée, une définition nouvelle ou une valeur corrigée ne sont pas des progrès.";
    }

    private List<ChangeRow> rows(boolean method) {
        return bilan.changes().stream()
                .filter(change -> METHOD.contains(change.kind()) == method)
                .map(ChangesWriter::row)
                .toList();
    }

    private static ChangeRow row(Change change) {
        Markup where = change.where().isEmpty() ? Markup.EMPTY : Prose.soft(change.where() + French.NO_BREAK + " ");
        return new ChangeRow(French.date(change.on()), kind(change.kind()), where.then(Prose.of(change.sentence())));
    }

    private static String kind(Change.Kind kind) {
        return switch (kind) {
            case STATUS -> "statut";
            case CORRECTION -> "correction";
            case TARGET -> "cible";
            case DEFINITION -> "définition";
            case AMENDMENT -> "avenant";
            case PERIMETER -> "périmètre";
        };
    }
}
