package fr.jalon.bilan;

import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Kind;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An indicator in the making: a yearly rising count of people trained, until told otherwise. */
final class AnIndicator {
    private final String code;
    private String fiche = "FA8";
    private String title = "Secouristes formés";
    private Shape shape = Shape.COUNT;
    private String unit = "personnes";
    private int decimals = 0;
    private Direction direction = Direction.INCREASE;
    private Accumulation accumulation = Accumulation.SUM;
    private boolean cumulative = false;
    private Frequency frequency = Frequency.YEAR;
    private boolean people = false;
    private String formula = null;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private AnIndicator(String code) {
        this.code = code;
        definitions.add(new Definition(1, LocalDate.of(2024, 1, 1), null, null, null));
    }

    static AnIndicator of(String code) {
        return new AnIndicator(code);
    }

    AnIndicator fiche(String code) {
        this.fiche = code;
        return this;
    }

    AnIndicator context() {
        this.fiche = null;
        return this;
    }

    AnIndicator titled(String text) {
        this.title = text;
        return this;
    }

    AnIndicator shape(Shape value) {
        this.shape = value;
        this.decimals = value == Shape.PERCENT ? 1 : 0;
        this.unit = value == Shape.PERCENT ? "%" : unit;
        return this;
    }

    AnIndicator unit(String text) {
        this.unit = text;
        return this;
    }

    AnIndicator decimals(int n) {
        this.decimals = n;
        return this;
    }

    AnIndicator direction(Direction value) {
        this.direction = value;
        return this;
    }

    AnIndicator falling() {
        return direction(Direction.DECREASE);
    }

    AnIndicator accumulation(Accumulation value) {
        this.accumulation = value;
        return this;
    }

    AnIndicator last() {
        return accumulation(Accumulation.LAST);
    }

    AnIndicator cumulative() {
        this.cumulative = true;
        return this;
    }

    AnIndicator frequency(Frequency value) {
        this.frequency = value;
        return this;
    }

    AnIndicator quarterly() {
        return frequency(Frequency.QUARTER);
    }

    AnIndicator people() {
        this.people = true;
        return this;
    }

    AnIndicator formula(String text) {
        this.formula = text;
        return this;
    }

    AnIndicator baseline(String value) {
        return baseline(value, "2023-12-31");
    }

    AnIndicator baseline(String value, String on) {
        definitions.set(
                0, new Definition(1, LocalDate.of(2024, 1, 1), null, new BigDecimal(value), LocalDate.parse(on)));
        return this;
    }

    /** A further definition; {@code baseline} may be null. */
    AnIndicator redefined(String from, String baseline) {
        LocalDate day = LocalDate.parse(from);
        definitions.add(new Definition(
                definitions.size() + 1,
                day,
                "Comptage par séance.",
                baseline == null ? null : new BigDecimal(baseline),
                baseline == null ? null : day.minusDays(1)));
        return this;
    }

    AnIndicator target(String on, String value) {
        return target(on, value, "2024-01-01");
    }

    AnIndicator target(String on, String value, String decidedOn) {
        targets.add(new Target(LocalDate.parse(on), new BigDecimal(value), null, null, LocalDate.parse(decidedOn)));
        return this;
    }

    /** An interval; either side may be null. */
    AnIndicator within(String on, String min, String max) {
        direction = Direction.KEEP_WITHIN;
        targets.add(new Target(
                LocalDate.parse(on),
                null,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                LocalDate.of(2024, 1, 1)));
        return this;
    }

    Indicator build() {
        return new Indicator(
                new IndicatorCode(code),
                fiche == null ? null : new FicheCode(fiche),
                title,
                fiche == null ? Kind.CONTEXT : Kind.RESULT,
                shape,
                unit,
                decimals,
                direction,
                accumulation,
                cumulative,
                frequency,
                people,
                null,
                null,
                List.of(),
                formula,
                null,
                definitions,
                targets);
    }
}
