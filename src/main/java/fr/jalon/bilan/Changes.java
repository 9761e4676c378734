package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.contract.Amendment;
import fr.jalon.contract.Perimeter;
import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.StatusChange;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed since the edition before, by date: facts and methods, none of them told as progress. */
final class Changes {
    private final BilanInput input;
    private final Statuses statuses;
    private final Corrections corrections;
    private final List<Change> changes = new ArrayList<>();

    Changes(BilanInput input, Statuses statuses, Corrections corrections) {
        this.input = input;
        this.statuses = statuses;
        this.corrections = corrections;
    }

    /** Nothing for a first edition. */
    List<Change> list() {
        Dossier dossier = input.dossier();
        dossier.fiches().forEach(this::statuses);
        changes.addAll(
                corrections.list().stream().filter(change -> isNew(change.on())).toList());
        dossier.indicators().forEach(this::targets);
        dossier.indicators().forEach(this::definitions);
        dossier.amendments().forEach(this::amendment);
        perimeters(dossier.perimeters());
        return changes.stream()
                .sorted(Comparator.comparing(Change::on)
                        .thenComparing(Change::where)
                        .thenComparing(Change::kind))
                .toList();
    }

    private boolean isNew(LocalDate day) {
        LocalDate previous = input.previousAsOf();
        return previous != null && day.isAfter(previous) && !day.isAfter(input.asOf());
    }

    private void add(Kind kind, LocalDate on, String where, String sentence) {
        if (isNew(on)) {
            changes.add(new Change(kind, on, where, sentence));
        }
    }

    private void statuses(FicheAction fiche) {
        StatusChange before = null;
        for (StatusChange change : statuses.changes(fiche)) {
            add(Kind.STATUS, change.since(), fiche.code().value(), status(fiche, before, change));
            before = change;
        }
    }

    private static String status(FicheAction fiche, @Nullable StatusChange before, StatusChange change) {
        String now = French.quote(Labels.status(change.status()));
        String passage = before == null
                ? " prend le statut " + now
                : " passe de " + French.quote(Labels.status(before.status())) + " à " + now;
        String reason = change.reason() == null ? "" : " (" + change.reason() + ")";
        return fiche.shortTitle() + passage + reason + ".";
    }

    private void targets(Indicator indicator) {
        List<Target> known = new ArrayList<>();
        indicator.targets().stream()
                .sorted(Comparator.comparing(Target::decidedOn))
                .forEach(target -> {
                    Target before = known.stream()
                            .filter(earlier -> earlier.on().equals(target.on()))
                            .reduce((first, second) -> second)
                            .orElse(null);
                    add(Kind.TARGET, target.decidedOn(), indicator.code().value(), target(indicator, before, target));
                    known.add(target);
                });
    }

    private static String target(Indicator indicator, @Nullable Target before, Target target) {
        String day = French.longDate(target.on());
        String now = Labels.target(indicator, target);
        return indicator.title() + French.NO_BREAK + ": "
                + (before == null
                        ? "nouvelle cible au " + day + " (" + now + ")."
                        : "la cible au " + day + " était " + Labels.target(indicator, before) + ", elle devient " + now
                                + ".");
    }

    private void definitions(Indicator indicator) {
        for (Definition definition : indicator.definitions()) {
            if (definition.version() > 1) {
                String text = definition.text() == null ? "" : " " + definition.text();
                String sentence = indicator.title() + French.NO_BREAK + ": nouvelle définition à compter du "
                        + French.longDate(definition.from()) + ", la série est coupée." + text;
                add(Kind.DEFINITION, definition.from(), indicator.code().value(), sentence);
            }
        }
    }

    private void amendment(Amendment amendment) {
        String sentence =
                "Avenant n°" + French.NO_BREAK + amendment.number() + French.NO_BREAK + ": " + amendment.title() + ".";
        add(Kind.AMENDMENT, amendment.effectiveOn(), "", sentence);
    }

    private void perimeters(List<Perimeter> perimeters) {
        List<Perimeter> sorted = perimeters.stream()
                .sorted(Comparator.comparing(Perimeter::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Perimeter now = sorted.get(i);
            add(Kind.PERIMETER, now.from(), "", PerimeterSentence.of(sorted.get(i - 1), now));
        }
    }
}
