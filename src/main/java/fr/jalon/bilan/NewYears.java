package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.fiche.FicheAction;
import java.util.List;
import java.util.function.ToLongFunction;

/** What came with the years that the edition before did not tell: counted, since their chapters list it. */
final class NewYears {
    private final State before;
    private final State now;
    private final Place place = Place.contract();

    NewYears(State before, State now) {
        this.before = before;
        this.now = now;
    }

    List<Change> list() {
        for (int year = before.year() + 1; year <= now.year(); year++) {
            int told = year;
            values(now.filled(year), year);
            add(
                    Kind.BUDGET,
                    "budget",
                    year,
                    "ligne saisie",
                    "lignes saisies",
                    fiche -> fiche.budget().stream()
                            .filter(line -> line.year() == told)
                            .count());
            add(
                    Kind.TEXT,
                    "récits",
                    year,
                    "fiche racontée",
                    "fiches racontées",
                    fiche -> fiche.narratives().stream()
                            .filter(narrative -> narrative.year() == told)
                            .count());
        }
        return place.changes();
    }

    private void values(Count filled, int year) {
        if (filled.of() > 0) {
            place.add(
                    Kind.VALUE,
                    "valeurs de " + year + French.NO_BREAK + ": "
                            + French.count(filled.n(), "saisie", "saisies") + " sur "
                            + French.count(filled.of(), "attendue", "attendues") + ".");
        }
    }

    private void add(
            Kind kind, String what, int year, String singular, String plural, ToLongFunction<FicheAction> count) {
        long n = now.known().fiches().stream().mapToLong(count).sum();
        if (n > 0) {
            place.add(kind, what + " de " + year + French.NO_BREAK + ": " + French.count(n, singular, plural) + ".");
        }
    }
}
