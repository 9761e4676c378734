package fr.jalon.dossier;

import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Baselines, changes of definition and targets: their dates, and that they fit the indicator's shape and direction. */
final class TargetRules {
    private final CalendarRules calendar;

    TargetRules(CalendarRules calendar) {
        this.calendar = calendar;
    }

    void check(Section indicator) {
        checkBaseline(indicator, indicator.at("baseline"));
        List<Section> changes = indicator.list("definition-changes");
        calendar.requireRising(changes, "from");
        for (Section change : changes) {
            calendar.requireWithin(change, "from");
            checkBaseline(indicator, change.at("baseline"));
        }
        var moments = new Codes("une cible", "de cette date et de cette décision");
        for (Section target : indicator.list("targets")) {
            LocalDate decided = target.date("decided-on");
            if (target.date("on") != null) {
                moments.declare(target, "on", target.date("on") + " " + (decided == null ? calendar.start() : decided));
            }
            checkTarget(indicator, target);
        }
    }

    private void checkBaseline(Section indicator, Section baseline) {
        LocalDate on = baseline.date("on");
        if (on != null && calendar.end() != null && on.isAfter(calendar.end())) {
            calendar.requireWithin(baseline, "on");
        }
        Shape shape = indicator.choice(Shape.class, "shape");
        BigDecimal value = baseline.decimal("value");
        if (value != null && shape != null) {
            checkValue(baseline, shape, value);
        }
    }

    private static void checkValue(Section block, Shape shape, BigDecimal value) {
        if (shape == Shape.TEXT) {
            block.refuse(
                    "value",
                    Sentence.of("un indicateur TEXT n'a ni référence ni cible en nombre"),
                    Sentence.of("retirer ce bloc"));
        } else if (shape == Shape.YES_NO && value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            block.refuse(
                    "value", Sentence.of("un oui ou non vaut 1 ou 0"), Sentence.of("écrire « value: 1 » pour oui"));
        } else if (shape == Shape.COUNT && value.signum() < 0) {
            block.refuse("value", Sentence.of("un effectif n'est pas négatif"), Sentence.of("corriger la valeur"));
        }
    }

    private void checkTarget(Section indicator, Section target) {
        calendar.requireContractYear(target, "on");
        checkDecided(target);
        Direction direction = indicator.choice(Direction.class, "direction");
        if (direction == Direction.OBSERVE) {
            target.refuse(
                    "on",
                    Sentence.of("un indicateur OBSERVE n'a pas de cible"),
                    Sentence.of("retirer la cible, ou écrire la direction souhaitée"));
        } else if (direction == Direction.KEEP_WITHIN) {
            checkInterval(target);
        } else if (direction != null) {
            checkSingle(indicator, target, direction);
        }
    }

    private void checkDecided(Section target) {
        LocalDate on = target.date("on");
        LocalDate decided = target.date("decided-on");
        if (on != null && decided != null && decided.isAfter(on)) {
            target.refuse(
                    "decided-on",
                    Sentence.of("la cible du {} serait décidée après coup", FrenchDate.write(on)),
                    Sentence.of("corriger l'une des deux dates"));
        }
    }

    private static void checkInterval(Section target) {
        if (target.has("value")) {
            target.refuse(
                    "value",
                    Sentence.of("la cible d'un indicateur KEEP_WITHIN est un intervalle"),
                    Sentence.of("écrire « min: » et « max: », ou l'un des deux"));
        } else if (!target.has("min") && !target.has("max")) {
            target.refuse(
                    Sentence.of("la cible d'un indicateur KEEP_WITHIN a une borne, et aucune n'est écrite"),
                    Sentence.of("ajouter « min: », « max: » ou les deux"));
        }
        BigDecimal min = target.decimal("min");
        BigDecimal max = target.decimal("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            target.refuse(
                    "min",
                    Sentence.of("la borne basse est au-dessus de la borne haute ({})", max),
                    Sentence.of("échanger « min » et « max »"));
        }
    }

    private static void checkSingle(Section indicator, Section target, Direction direction) {
        for (String bound : List.of("min", "max")) {
            if (target.has(bound)) {
                target.refuse(
                        bound,
                        Sentence.of("un intervalle ne convient qu'à KEEP_WITHIN, et la direction est {}", direction),
                        Sentence.of("écrire « value: », ou « direction: KEEP_WITHIN »"));
            }
        }
        if (!target.has("value") && !target.has("min") && !target.has("max")) {
            target.refuse(Sentence.of("la cible n'a pas de valeur"), Sentence.of("ajouter « value: »"));
        }
        BigDecimal value = target.decimal("value");
        Shape shape = indicator.choice(Shape.class, "shape");
        if (value != null && shape != null) {
            checkValue(target, shape, value);
            checkAgainstBaseline(indicator, target, direction, value);
        }
    }

    private static void checkAgainstBaseline(Section indicator, Section target, Direction direction, BigDecimal value) {
        BigDecimal baseline = baselineFor(indicator, target.date("on"));
        if (baseline == null) {
            return;
        }
        int way = value.compareTo(baseline) * (direction == Direction.INCREASE ? 1 : -1);
        if (way < 0) {
            target.refuse(
                    "value",
                    Sentence.of(
                            "la cible est {} de la référence ({}), contre la direction {}",
                            direction == Direction.INCREASE ? "au-dessous" : "au-dessus",
                            baseline.toPlainString().replace('.', ','),
                            direction),
                    Sentence.of("corriger la cible, la référence ou la direction"));
        }
    }

    /** The baseline of the definition under which the target is measured. */
    private static @Nullable BigDecimal baselineFor(Section indicator, @Nullable LocalDate on) {
        Section definition = indicator;
        for (Section change : indicator.list("definition-changes")) {
            LocalDate from = change.date("from");
            if (on != null && from != null && !from.isAfter(on)) {
                definition = change;
            }
        }
        return definition.at("baseline").decimal("value");
    }
}
