package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.contract.Axis;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is not as the edition before said it: first the contract, then its fiches in the order of its axes, each with its
 * indicators, then those that are gone, then the context.
 */
final class Changes {
    private final State before;
    private final State now;
    private final Matching<FicheAction> fiches;
    private final Matching<Indicator> indicators;
    private final List<Change> changes = new ArrayList<>();

    Changes(State before, State now) {
        this.before = before;
        this.now = now;
        this.fiches = Matching.of(before.known().fiches(), now.known().fiches(), FicheAction::code);
        this.indicators = Matching.of(before.known().indicators(), now.known().indicators(), Indicator::code);
    }

    List<Change> list() {
        changes.addAll(new ContractChanges(before.known(), now.known()).list());
        changes.addAll(new NewYears(before, now).list());
        now.known().fiches().stream().sorted(Comparator.comparing(this::axis)).forEach(this::fiche);
        fiches.removed().forEach(this::withdrawn);
        indicators(null);
        return List.copyOf(changes);
    }

    private int axis(FicheAction fiche) {
        List<String> axes = now.known().axes().stream().map(Axis::code).toList();
        return axes.contains(fiche.axis()) ? axes.indexOf(fiche.axis()) : axes.size();
    }

    private void fiche(FicheAction fiche) {
        if (fiches.added().contains(fiche)) {
            add(Place.of(fiche), Kind.FICHE, "nouvelle fiche.");
        } else {
            fiches.kept().stream()
                    .filter(pair -> pair.now().equals(fiche))
                    .forEach(pair -> changes.addAll(new FicheChanges(pair, before.year()).list()));
            indicators(fiche.code());
        }
    }

    /** Its indicators go without saying, as those of a new one come. */
    private void withdrawn(FicheAction fiche) {
        add(Place.of(fiche), Kind.FICHE, "fiche retirée du contrat.");
    }

    private void indicators(@Nullable FicheCode fiche) {
        indicators.kept().stream()
                .filter(pair -> Objects.equals(pair.now().fiche(), fiche))
                .forEach(this::compare);
        indicators.added().stream()
                .filter(indicator -> Objects.equals(indicator.fiche(), fiche))
                .forEach(indicator -> add(Place.of(indicator), Kind.INDICATOR, "nouvel indicateur."));
        indicators.removed().stream()
                .filter(indicator -> Objects.equals(indicator.fiche(), fiche))
                .forEach(indicator -> add(Place.of(indicator), Kind.INDICATOR, "indicateur retiré."));
    }

    private void compare(Pair<Indicator> pair) {
        changes.addAll(new IndicatorChanges(pair, before.small(), now.small()).list());
        changes.addAll(new ValueChanges(pair, before, now).list());
    }

    private void add(Place place, Kind kind, String sentence) {
        place.add(kind, sentence);
        changes.addAll(place.changes());
    }
}
