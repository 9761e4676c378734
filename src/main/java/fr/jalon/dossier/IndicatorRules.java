package fr.jalon.dossier;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.file.Sentence;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Kind;
import fr.jalon.indicator.Indicator.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an indicator's shape, direction and place allow. Its targets and baselines are checked by {@link TargetRules}. */
final class IndicatorRules {
    private static final Set<Shape> COUNTS_PEOPLE = EnumSet.of(Shape.COUNT, Shape.NUMBER, Shape.PERCENT, Shape.RATIO);
    private static final Set<Shape> WITHOUT_UNIT =
            EnumSet.of(Shape.PERCENT, Shape.RATIO, Shape.YES_NO, Shape.SCALE, Shape.TEXT);

    private final Section root;
    private final TargetRules targets;
    private final Codes codes = new Codes("un indicateur");
    private final List<Section> all = new ArrayList<>();

    IndicatorRules(Section root, CalendarRules calendar) {
        this.root = root;
        this.targets = new TargetRules(calendar);
    }

    void check() {
        for (Section fiche : root.list("fiches")) {
            for (Section indicator : fiche.list("indicators")) {
                checkKind(indicator, false);
                check(indicator);
            }
        }
        for (Section indicator : root.list("context-indicators")) {
            checkKind(indicator, true);
            check(indicator);
        }
        new FormulaRules(all, codes).check();
    }

    private void check(Section indicator) {
        codes.declare(indicator);
        all.add(indicator);
        checkAccumulation(indicator);
        checkDirection(indicator);
        checkUnit(indicator);
        checkPeople(indicator);
        checkBreakdown(indicator);
        targets.check(indicator);
    }

    private static void checkKind(Section indicator, boolean context) {
        Kind kind = indicator.choice(Kind.class, "kind");
        if (kind != null && (kind == Kind.CONTEXT) != context) {
            indicator.refuse(
                    "kind",
                    context
                            ? Sentence.of("un indicateur de contexte est de la sorte CONTEXT")
                            : Sentence.of("un indicateur de fiche est PROCESS, RESULT ou IMPACT"),
                    context
                            ? Sentence.of("écrire « kind: CONTEXT », ou mettre l'indicateur dans sa fiche")
                            : Sentence.of("corriger, ou mettre l'indicateur dans « context-indicators »"));
        }
    }

    private static void checkAccumulation(Section indicator) {
        Accumulation accumulation = indicator.choice(Accumulation.class, "accumulation");
        if (accumulation == null) {
            return;
        }
        if (indicator.flag("cumulative") && accumulation != Accumulation.SUM) {
            indicator.refuse(
                    "cumulative",
                    Sentence.of(
                            "un cumul d'une année à l'autre est une somme, et « accumulation » est {}", accumulation),
                    Sentence.of("écrire « accumulation: SUM », ou retirer « cumulative »"));
        }
        Shape shape = indicator.choice(Shape.class, "shape");
        Set<Accumulation> allowed = allowed(shape);
        if (!allowed.contains(accumulation)) {
            indicator.refuse(
                    "accumulation",
                    Sentence.of("les valeurs {} ne s'accumulent pas ainsi", String.valueOf(shape)),
                    Sentence.of("écrire « accumulation: LAST » ou « accumulation: NONE »"));
        }
    }

    private static Set<Accumulation> allowed(@Nullable Shape shape) {
        if (shape == Shape.TEXT) {
            return EnumSet.of(Accumulation.LAST, Accumulation.NONE);
        }
        if (shape == Shape.YES_NO) {
            return EnumSet.of(Accumulation.LAST, Accumulation.MAX, Accumulation.NONE);
        }
        return shape == Shape.SCALE
                ? EnumSet.complementOf(EnumSet.of(Accumulation.SUM))
                : EnumSet.allOf(Accumulation.class);
    }

    private static void checkDirection(Section indicator) {
        Shape shape = indicator.choice(Shape.class, "shape");
        Direction direction = indicator.choice(Direction.class, "direction");
        if (shape == Shape.TEXT && direction != null && direction != Direction.OBSERVE) {
            indicator.refuse(
                    "direction",
                    Sentence.of("un texte n'a pas de sens souhaité"),
                    Sentence.of("écrire « direction: OBSERVE »"));
        }
        if (shape == Shape.YES_NO && (direction == Direction.KEEP_WITHIN || direction == Direction.DECREASE)) {
            indicator.refuse(
                    "direction",
                    Sentence.of("un oui ou non se compare à oui"),
                    Sentence.of(
                            "écrire « direction: INCREASE », ou « OBSERVE », et tourner l'intitulé pour que oui soit souhaité"));
        }
    }

    private static void checkUnit(Section indicator) {
        Shape shape = indicator.choice(Shape.class, "shape");
        String unit = indicator.text("unit");
        if (shape == Shape.PERCENT && unit != null && !unit.equals("%")) {
            indicator.refuse(
                    "unit",
                    Sentence.of("l'unité d'un pourcentage est %"),
                    Sentence.of("écrire « unit: \"%\" », ou retirer la clé"));
        }
        if (shape != null && unit == null && !WITHOUT_UNIT.contains(shape)) {
            indicator.refuse(
                    "unit",
                    Sentence.of("un indicateur {} a une unité", shape),
                    Sentence.of("ajouter par exemple « unit: personnes »"));
        }
    }

    private static void checkPeople(Section indicator) {
        Shape shape = indicator.choice(Shape.class, "shape");
        if (shape != null && indicator.flag("people") && !COUNTS_PEOPLE.contains(shape)) {
            indicator.refuse(
                    "people",
                    Sentence.of("les valeurs {} ne comptent pas des personnes", shape),
                    Sentence.of("retirer « people », ou corriger « shape »"));
        }
    }

    private void checkBreakdown(Section indicator) {
        for (Section dimension : indicator.list("breakdown")) {
            String word = String.valueOf(dimension.text());
            if (!word.equals(MemberKind.EPCI.name()) && !word.equals(MemberKind.QPV.name())) {
                continue;
            }
            boolean there = root.at("territory").list("perimeters").stream()
                    .flatMap(perimeter -> perimeter.list("members").stream())
                    .anyMatch(member -> word.equals(member.text("kind")));
            if (!there) {
                dimension.refuse(
                        Sentence.of("le territoire n'a pas de membre {}", word),
                        Sentence.of("retirer ce détail, ou ajouter les {} au périmètre", word));
            }
        }
    }
}
