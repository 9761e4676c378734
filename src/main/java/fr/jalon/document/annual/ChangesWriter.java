package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Change;
import fr.jalon.bilan.Change.Nature;
import fr.jalon.bilan.French;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.document.Markup;
import fr.jalon.fiche.FicheCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changed since the edition before; what changed in the way of measuring stands apart. */
final class ChangesWriter {
    private final Bilan bilan;
    private final Map<String, Markup> fiches = new HashMap<>();

    ChangesWriter(Bilan bilan) {
        this.bilan = bilan;
        bilan.fiches().forEach(fiche -> fiches.put(fiche.fiche().code().value(), AnnexWriter.title(fiche)));
    }

    ChangesPage write() {
        List<ChangeRow> facts = rows(Nature.FACT);
        List<ChangeRow> method = rows(Nature.METHOD);
        return new ChangesPage(
                Markup.of(lead(facts.size() + method.size())), !facts.isEmpty(), facts, !method.isEmpty(), method);
    }

    private String lead(int changes) {
        LocalDate day = bilan.input().since();
        if (day == null) {
            return "Cette édition est la première du contrat" + French.NARROW + "; rien ne la précède.";
        }
        String since = since(day);
        return changes == 0
                ? "Rien n’a changé " + since + "."
                : French.count(changes, "changement", "changements") + " " + since
                        + ". Une cible déplacée, une définition nouvelle ou une valeur corrigée ne sont pas des progrès.";
    }

    private String since(LocalDate day) {
        PreviousEdition previous = bilan.input().previous();
        if (previous == null) {
            return "depuis le " + French.longDate(day) + ", clôture de la collecte de "
                    + (bilan.input().year() - 1) + " (aucune édition ne précède celle-ci)";
        }
        String report = previous.year() == bilan.input().year() ? "" : " du rapport de " + previous.year();
        return "depuis l’édition" + French.NO_BREAK + previous.number() + report + ", arrêtée au "
                + French.longDate(day);
    }

    private List<ChangeRow> rows(Nature nature) {
        return bilan.changes().stream()
                .filter(change -> change.nature() == nature)
                .map(this::row)
                .toList();
    }

    private ChangeRow row(Change change) {
        LocalDate on = change.on();
        return new ChangeRow(heading(change), on == null ? "" : French.date(on), kind(change.kind()), text(change));
    }

    private Markup heading(Change change) {
        if (change.fiche().isEmpty()) {
            return Markup.of(change.where().isEmpty() ? "Contrat" : "Contexte");
        }
        Markup known = fiches.get(change.fiche());
        if (known != null) {
            return known;
        }
        return Markup.of(Prose.code(new FicheCode(change.fiche()))
                + (change.fiche().equals(change.where()) ? " " + Prose.text(change.subject()) : ""));
    }

    /** Under its own heading a fiche is not named again. */
    private static Markup text(Change change) {
        if (change.where().equals(change.fiche())) {
            return Prose.of(French.capital(change.sentence()));
        }
        return Prose.soft(change.where() + French.NO_BREAK + " ")
                .then(Prose.of(change.subject() + link(change.kind()) + change.sentence()));
    }

    /** The sentence of a value begins with its period, and a colon after it. */
    private static String link(Change.Kind kind) {
        return kind == Change.Kind.VALUE || kind == Change.Kind.CORRECTION ? ", " : French.NO_BREAK + ": ";
    }

    private static String kind(Change.Kind kind) {
        return switch (kind) {
            case VALUE -> "valeur";
            case STATUS -> "statut";
            case MILESTONE -> "étape";
            case DATE -> "date";
            case TEXT -> "texte";
            case PARTNER -> "partenaire";
            case BUDGET -> "budget";
            case FICHE -> "fiche";
            case AXIS -> "axe";
            case AMENDMENT -> "avenant";
            case DECISION -> "décision";
            case MEETING -> "réunion";
            case CORRECTION -> "correction";
            case INDICATOR -> "indicateur";
            case TARGET -> "cible";
            case BASELINE -> "référence";
            case DEFINITION -> "définition";
            case PERIMETER -> "périmètre";
        };
    }
}
