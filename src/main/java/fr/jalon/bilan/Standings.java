package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets printed values against their targets, and says why where that cannot be done. */
final class Standings {
    private static final Baseline NOT_YET = Baseline.of(BigDecimal.ZERO);

    private final Definitions definitions;
    private final SmallNumbers small;
    private final LocalDate asOf;

    Standings(Definitions definitions, SmallNumbers small, LocalDate asOf) {
        this.definitions = definitions;
        this.small = small;
        this.asOf = asOf;
    }

    Targets targets(Indicator indicator, int year) {
        Definition definition = Definitions.atEndOf(indicator, year);
        BigDecimal start = definitions.baseline(indicator, year).value();
        LocalDate on = definition.baselineOn();
        Point drawn = start == null || on == null || isWithheld(indicator, definition) ? null : new Point(on, start);
        return new Targets(indicator, definition, drawn, asOf);
    }

    /** Against the target of the value's own year. */
    Standing of(Indicator indicator, YearValue value) {
        Optional<String> obstacle = obstacle(indicator, value);
        if (obstacle.isPresent()) {
            return Standing.none(obstacle.get());
        }
        Targets targets = targets(indicator, value.year());
        return targets.of(value.year())
                .map(aim -> judge(indicator, value, aim.target()))
                .orElseGet(() -> Standing.none(withoutAim(indicator, value.year(), targets)));
    }

    /** Against a target of another year than its own. */
    Standing against(Indicator indicator, YearValue value, Target target) {
        return obstacle(indicator, value).map(Standing::none).orElseGet(() -> judge(indicator, value, target));
    }

    /** The last value against the last target. */
    Standing last(Indicator indicator, List<YearValue> years) {
        YearValue current = years.get(years.size() - 1);
        YearValue last =
                years.stream().filter(YearValue::hasValue).reduce((a, b) -> b).orElse(current);
        Optional<String> obstacle = obstacle(indicator, last);
        if (obstacle.isPresent()) {
            return Standing.none(obstacle.get());
        }
        Definition definition = Definitions.atEndOf(indicator, current.year());
        if (!definition.equals(Definitions.atEndOf(indicator, last.year()))) {
            return Standing.none(Definitions.cutOn(definition.from()));
        }
        return targets(indicator, current.year())
                .last()
                .map(target -> judge(indicator, last, target))
                .orElseGet(() -> Standing.none("sans cible"));
    }

    /** The definition as it may be printed: a baseline of few people is withheld like any count. */
    Definition printed(Indicator indicator, int year) {
        Definition definition = Definitions.atEndOf(indicator, year);
        return isWithheld(indicator, definition)
                ? new Definition(definition.version(), definition.from(), definition.text(), null, null)
                : definition;
    }

    private static Optional<String> obstacle(Indicator indicator, YearValue value) {
        if (indicator.direction() == Direction.OBSERVE) {
            return Optional.of("indicateur observé");
        }
        if (indicator.shape() == Shape.TEXT || indicator.shape() == Shape.SCALE) {
            return Optional.of("indicateur qualitatif");
        }
        if (value.masked()) {
            return Optional.of(Labels.MASKED);
        }
        return value.value() == null ? Optional.of(noValue(indicator, value)) : Optional.empty();
    }

    private static String noValue(Indicator indicator, YearValue value) {
        if (indicator.accumulation() == Accumulation.NONE) {
            return "sans valeur annuelle";
        }
        return value.missing() == MissingReason.NOT_APPLICABLE ? "sans objet" : "aucun résultat";
    }

    private String withoutAim(Indicator indicator, int year, Targets targets) {
        boolean lineWithheld = isWithheld(indicator, Definitions.atEndOf(indicator, year))
                && !targets.points().isEmpty();
        return lineWithheld ? Labels.MASKED : "sans cible";
    }

    private Standing judge(Indicator indicator, YearValue year, Target target) {
        BigDecimal value = year.value();
        BigDecimal aim = target.value();
        if (value == null || aim == null) {
            return value == null ? Standing.none("aucun résultat") : Standing.within(value, target);
        }
        if (indicator.shape() == Shape.YES_NO) {
            return Standing.towards(value, NOT_YET, BigDecimal.ONE);
        }
        Standing standing = Standing.towards(value, definitions.baseline(indicator, year.year()), aim);
        if (!isWithheld(indicator, Definitions.atEndOf(indicator, year.year()))) {
            return standing;
        }
        return tellsBaseline(value, aim) ? Standing.none(Labels.MASKED) : standing.withoutFigure();
    }

    /** A grade that is the same from a baseline of nobody and from one of many tells nothing of a withheld one. */
    private boolean tellsBaseline(BigDecimal value, BigDecimal aim) {
        Grade fromNobody = Standing.towards(value, NOT_YET, aim).grade();
        Grade fromMany =
                Standing.towards(value, Baseline.of(small.threshold()), aim).grade();
        return fromNobody == Grade.NONE || fromNobody != fromMany;
    }

    private boolean isWithheld(Indicator indicator, Definition definition) {
        return small.anySmall(SmallNumbers.counts(indicator, definition.baseline(), null, null));
    }
}
