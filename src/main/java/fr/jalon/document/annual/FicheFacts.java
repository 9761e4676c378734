package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.contract.Objective;
import fr.jalon.document.Markup;
import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a fiche declares of itself: who carries it, with whom, for whom, why, and what it belongs to. Only what is there. */
final class FicheFacts {
    private final Dossier dossier;

    FicheFacts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Porteur and public are always said, even when they are not known. */
    List<TermRow> of(FicheAction fiche) {
        List<TermRow> facts = new ArrayList<>();
        facts.add(fact("Porteur", Prose.of(porteur(fiche))));
        add(facts, "Partenaires", Prose.of(String.join(", ", fiche.partners())));
        facts.add(
                fact("Public", Prose.of(fiche.targetPopulation() == null ? "non précisé" : fiche.targetPopulation())));
        add(facts, "Objectifs", objectives(fiche));
        add(facts, "Contexte", context(fiche));
        add(facts, "Inégalités", first(fiche.inequalities()));
        add(facts, "Plans", plans(fiche));
        return facts;
    }

    private static void add(List<TermRow> facts, String term, Markup text) {
        if (!text.isEmpty()) {
            facts.add(fact(term, text));
        }
    }

    private static TermRow fact(String term, Markup text) {
        return new TermRow(Markup.of(term), text);
    }

    private static String porteur(FicheAction fiche) {
        String porteur = fiche.porteur() == null ? "non désigné" : fiche.porteur();
        return fiche.coPorteurs().isEmpty() ? porteur : porteur + ", avec " + String.join(", ", fiche.coPorteurs());
    }

    private Markup objectives(FicheAction fiche) {
        return Prose.lines(dossier.objectives().stream()
                .filter(objective -> fiche.objectives().contains(objective.code()))
                .map(FicheFacts::objective)
                .toList());
    }

    private static String objective(Objective objective) {
        return objective.code() + French.NO_BREAK + French.NO_BREAK + objective.title();
    }

    /** Why the fiche is there, in its first paragraph: the rest stands in the contract. */
    static Markup context(FicheAction fiche) {
        return first(fiche.context());
    }

    private static Markup first(@Nullable String text) {
        return Prose.points(text).stream().findFirst().map(Prose::of).orElse(Markup.EMPTY);
    }

    /** «PRS, Schéma régional de santé : soins de premier recours». */
    private static Markup plans(FicheAction fiche) {
        return Prose.of(fiche.regionalPlans().stream()
                .map(link -> link.plan() + ", " + link.reference())
                .collect(Collectors.joining(French.NARROW + "; ")));
    }
}
