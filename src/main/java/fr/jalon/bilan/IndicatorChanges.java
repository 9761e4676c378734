package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changed in the way something is measured and aimed at, but for its values. */
final class IndicatorChanges {
    private final Indicator before;
    private final Indicator now;
    private final SmallNumbers smallBefore;
    private final SmallNumbers smallNow;
    private final Place place;

    IndicatorChanges(Pair<Indicator> pair, SmallNumbers smallBefore, SmallNumbers smallNow) {
        this.before = pair.before();
        this.now = pair.now();
        this.smallBefore = smallBefore;
        this.smallNow = smallNow;
        this.place = Place.of(now);
    }

    List<Change> list() {
        texts();
        method();
        definitions();
        targets();
        return place.changes();
    }

    private void texts() {
        add(Kind.TEXT, "modifié", new Rewording().quoted("intitulé", before.title(), now.title()));
        add(Kind.PARTNER, "modifié", new Rewording().quoted("répondant", before.respondent(), now.respondent()));
    }

    private void method() {
        add(
                Kind.DEFINITION,
                "mesure modifiée",
                new Rewording()
                        .named("rattachement à une autre fiche", before.fiche(), now.fiche())
                        .named("type", before.kind(), now.kind())
                        .named("forme des valeurs", before.shape(), now.shape())
                        .quoted("unité", before.unit(), now.unit())
                        .named("décimales", before.decimals(), now.decimals())
                        .named("sens attendu", before.direction(), now.direction())
                        .named("valeur de l’année", before.accumulation(), now.accumulation())
                        .named("cumul d’une année sur l’autre", before.cumulative(), now.cumulative())
                        .named("périodicité", before.frequency(), now.frequency())
                        .named("compte de personnes", before.people(), now.people())
                        .quoted("source", before.source(), now.source())
                        .named("ventilation", before.breakdown(), now.breakdown())
                        .quoted("formule", before.formula(), now.formula())
                        .quoted("code régional", before.regionalCode(), now.regionalCode()));
    }

    private void definitions() {
        Matching<Definition> matching = Matching.of(before.definitions(), now.definitions(), Definition::version);
        matching.added()
                .forEach(definition -> place.add(
                        Kind.DEFINITION,
                        definition.from(),
                        "nouvelle définition à compter du " + French.longDate(definition.from())
                                + ", la série est coupée."
                                + (definition.text() == null ? "" : " " + definition.text())));
        matching.removed()
                .forEach(definition -> place.add(
                        Kind.DEFINITION, "la définition du " + French.longDate(definition.from()) + " est retirée."));
        matching.changed().forEach(this::definition);
    }

    private void definition(Pair<Definition> pair) {
        Definition old = pair.before();
        Definition current = pair.now();
        Dates.moved("définition, prise d’effet", old.from(), current.from())
                .ifPresent(sentence -> place.add(Kind.DEFINITION, sentence));
        add(Kind.DEFINITION, "définition réécrite", new Rewording().quoted("texte", old.text(), current.text()));
        boolean sameValue = isSame(old.baseline(), current.baseline());
        if (!sameValue) {
            place.add(Kind.BASELINE, baseline(old, current));
        } else if (current.baseline() != null) {
            Dates.moved("jour de la référence", old.baselineOn(), current.baselineOn())
                    .ifPresent(sentence -> place.add(Kind.BASELINE, sentence));
        }
    }

    /** One of few people is never told, nor the one that stood in its place. */
    private String baseline(Definition old, Definition current) {
        if (current.baseline() == null) {
            return "référence retirée.";
        }
        if (isWithheld(now, smallNow, current)) {
            return "référence modifiée.";
        }
        String figure = French.quantity(now, current.baseline());
        if (old.baseline() == null) {
            return "nouvelle référence, " + figure + ".";
        }
        return isWithheld(before, smallBefore, old)
                ? "référence modifiée, " + figure + "."
                : "référence" + French.NO_BREAK + ": " + figure + " au lieu de "
                        + French.quantity(before, old.baseline()) + ".";
    }

    private static boolean isWithheld(Indicator indicator, SmallNumbers small, Definition definition) {
        return small.anySmall(SmallNumbers.counts(indicator, definition.baseline(), null, null));
    }

    private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    /** Of each date the target that holds. */
    private void targets() {
        Matching<Target> matching = Matching.of(inForce(before), inForce(now), Target::on);
        matching.added()
                .forEach(target -> place.add(
                        Kind.TARGET,
                        target.decidedOn(),
                        "nouvelle cible au " + French.longDate(target.on()) + " (" + Labels.target(now, target)
                                + ")."));
        matching.removed()
                .forEach(target -> place.add(
                        Kind.TARGET,
                        "la cible au " + French.longDate(target.on()) + " (" + Labels.target(before, target)
                                + ") est retirée."));
        matching.kept().stream()
                .filter(IndicatorChanges::isMoved)
                .forEach(pair -> place.add(
                        Kind.TARGET,
                        decided(pair),
                        "la cible au " + French.longDate(pair.now().on()) + " était "
                                + Labels.target(before, pair.before()) + ", elle devient "
                                + Labels.target(now, pair.now()) + "."));
    }

    private static List<Target> inForce(Indicator indicator) {
        TreeMap<LocalDate, Target> byDate = new TreeMap<>();
        indicator.targets().stream()
                .sorted(Comparator.comparing(Target::decidedOn))
                .forEach(target -> byDate.put(target.on(), target));
        return List.copyOf(byDate.values());
    }

    private static boolean isMoved(Pair<Target> pair) {
        Target old = pair.before();
        Target current = pair.now();
        return !isSame(old.value(), current.value())
                || !isSame(old.min(), current.min())
                || !isSame(old.max(), current.max());
    }

    /** A target that was written over bears the date of the old one: it says nothing of the move. */
    private static @Nullable LocalDate decided(Pair<Target> pair) {
        LocalDate day = pair.now().decidedOn();
        return day.equals(pair.before().decidedOn()) ? null : day;
    }

    private void add(Kind kind, String start, Rewording parts) {
        if (!parts.isEmpty()) {
            place.add(kind, parts.after(start));
        }
    }
}
