package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import fr.jalon.fiche.StatusChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed on the sheet of a fiche, but for its indicators. */
final class FicheChanges {
    private final FicheAction before;
    private final FicheAction now;
    private final int toldYear;
    private final Place place;

    /** @param toldYear the last year that the edition before told: what is of a later one is new, not changed */
    FicheChanges(Pair<FicheAction> pair, int toldYear) {
        this.before = pair.before();
        this.now = pair.now();
        this.toldYear = toldYear;
        this.place = Place.of(now);
    }

    List<Change> list() {
        statuses();
        milestones();
        dates();
        partners();
        texts();
        narratives();
        budget();
        return place.changes();
    }

    private void statuses() {
        Matching<StatusChange> matching = Matching.of(before.statuses(), now.statuses(), StatusChange::since);
        matching.added()
                .forEach(change -> place.add(
                        Kind.STATUS, change.since(), passage(previous(change), change) + reason(change) + "."));
        matching.changed().forEach(pair -> place.add(Kind.STATUS, pair.now().since(), rewritten(pair)));
        matching.removed()
                .forEach(change -> place.add(
                        Kind.STATUS,
                        "le statut " + quoted(change) + " du " + French.longDate(change.since()) + " est retiré."));
    }

    private Optional<StatusChange> previous(StatusChange change) {
        return now.statuses().stream()
                .filter(earlier -> earlier.since().isBefore(change.since()))
                .max(Comparator.comparing(StatusChange::since));
    }

    private static String passage(Optional<StatusChange> before, StatusChange change) {
        return before.map(earlier -> "passe de " + quoted(earlier) + " à " + quoted(change))
                .orElseGet(() -> "prend le statut " + quoted(change));
    }

    private static String rewritten(Pair<StatusChange> pair) {
        StatusChange old = pair.before();
        StatusChange current = pair.now();
        String day = French.longDate(current.since());
        return old.status() == current.status()
                ? "le statut " + quoted(current) + " du " + day + " est précisé" + reason(current) + "."
                : "le statut du " + day + " est " + quoted(current) + " au lieu de " + quoted(old) + reason(current)
                        + ".";
    }

    private static String quoted(StatusChange change) {
        return French.quote(Labels.status(change.status()));
    }

    private static String reason(StatusChange change) {
        return change.reason() == null ? "" : " (" + change.reason() + ")";
    }

    private void milestones() {
        Matching<Milestone> matching = Matching.of(before.milestones(), now.milestones(), Milestone::code);
        matching.added()
                .forEach(step -> place.add(
                        Kind.MILESTONE,
                        step.doneOn(),
                        "nouvelle étape " + French.quote(step.title()) + ", "
                                + (step.doneOn() == null ? "attendue le " + French.longDate(step.dueOn()) : "franchie")
                                + "."));
        matching.removed()
                .forEach(step -> place.add(Kind.MILESTONE, "étape " + French.quote(step.title()) + " retirée."));
        matching.changed().forEach(this::step);
    }

    private void step(Pair<Milestone> pair) {
        Milestone old = pair.before();
        Milestone current = pair.now();
        String step = "étape " + French.quote(current.title());
        if (!old.title().equals(current.title())) {
            place.add(Kind.TEXT, step + " au lieu de " + French.quote(old.title()) + ".");
        }
        Dates.moved(step + ", échéance", old.dueOn(), current.dueOn())
                .ifPresent(sentence -> place.add(Kind.DATE, sentence));
        done(step, old.doneOn(), current.doneOn());
    }

    private void done(String step, @Nullable LocalDate old, @Nullable LocalDate current) {
        if (old == null && current != null) {
            place.add(Kind.MILESTONE, current, step + " franchie.");
        } else if (old != null && current == null) {
            place.add(Kind.MILESTONE, step + " à nouveau attendue.");
        } else {
            Dates.moved(step + ", franchie", old, current).ifPresent(sentence -> place.add(Kind.DATE, sentence));
        }
    }

    private void dates() {
        date("début", before.startsOn(), now.startsOn());
        date("fin", before.endsOn(), now.endsOn());
        date("fin d’abord prévue", before.firstEndsOn(), now.firstEndsOn());
    }

    private void date(String what, LocalDate old, LocalDate current) {
        Dates.moved(what, old, current).ifPresent(sentence -> place.add(Kind.DATE, sentence));
    }

    private void partners() {
        add(
                Kind.PARTNER,
                "modifié",
                new Rewording()
                        .quoted("porteur", before.porteur(), now.porteur())
                        .members("co-porteurs", before.coPorteurs(), now.coPorteurs())
                        .members("partenaires", before.partners(), now.partners()));
    }

    private void texts() {
        if (!before.axis().equals(now.axis())) {
            place.add(Kind.AXIS, "passe de l’axe " + before.axis() + " à l’axe " + now.axis() + ".");
        }
        add(
                Kind.TEXT,
                "modifié",
                new Rewording()
                        .quoted("titre", before.title(), now.title())
                        .quoted("titre court", before.shortTitle(), now.shortTitle())
                        .members("objectifs", before.objectives(), now.objectives())
                        .named("contexte", before.context(), now.context())
                        .named("description", before.description(), now.description())
                        .quoted("public visé", before.targetPopulation(), now.targetPopulation())
                        .quoted("territoire", before.territory(), now.territory())
                        .named("moyens", before.resources(), now.resources())
                        .named("participation des habitants", before.participation(), now.participation())
                        .named("inégalités", before.inequalities(), now.inequalities())
                        .named("plans régionaux", before.regionalPlans(), now.regionalPlans()));
    }

    private void narratives() {
        Matching<Narrative> matching = Matching.of(before.narratives(), now.narratives(), Narrative::year);
        matching.added().stream()
                .filter(narrative -> narrative.year() <= toldYear)
                .forEach(narrative -> narrative(new Narrative(narrative.year(), null, null, null, null), narrative));
        matching.changed().forEach(pair -> narrative(pair.before(), pair.now()));
        matching.removed()
                .forEach(narrative -> narrative(narrative, new Narrative(narrative.year(), null, null, null, null)));
    }

    private void narrative(Narrative old, Narrative current) {
        add(
                Kind.TEXT,
                "récit de " + current.year(),
                new Rewording()
                        .named("actions menées", old.done(), current.done())
                        .named("freins", old.obstacles(), current.obstacles())
                        .named("leviers", old.enablers(), current.enablers())
                        .named("suite", old.outlook(), current.outlook()));
    }

    /** One funder in one year. */
    private record Purse(int year, String funder) {
        static Purse of(BudgetLine line) {
            return new Purse(line.year(), line.funder());
        }
    }

    private void budget() {
        Matching<BudgetLine> matching = Matching.of(before.budget(), now.budget(), Purse::of);
        matching.added().stream()
                .filter(line -> line.year() <= toldYear)
                .forEach(line -> amounts(new BudgetLine(line.year(), line.funder(), null, null), line));
        matching.changed().forEach(pair -> amounts(pair.before(), pair.now()));
        matching.removed().forEach(line -> amounts(line, new BudgetLine(line.year(), line.funder(), null, null)));
    }

    private void amounts(BudgetLine old, BudgetLine current) {
        add(
                Kind.BUDGET,
                "budget de " + current.year() + ", " + current.funder(),
                new Rewording()
                        .quoted("prévu", euros(old.planned()), euros(current.planned()))
                        .quoted("dépensé", euros(old.actual()), euros(current.actual())));
    }

    private static @Nullable String euros(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : French.number(
                                amount,
                                Math.max(
                                        0,
                                        Math.min(2, amount.stripTrailingZeros().scale()))) + French.NO_BREAK + "€";
    }

    private void add(Kind kind, String start, Rewording parts) {
        if (!parts.isEmpty()) {
            place.add(kind, parts.after(start));
        }
    }
}
