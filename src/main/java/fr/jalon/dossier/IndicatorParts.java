package fr.jalon.dossier;

import static fr.jalon.dossier.DossierParts.parts;

import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Breakdown;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Kind;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds indicators from checked blocks: those of the fiches in their order, then those of the context. */
final class IndicatorParts {
    private final LocalDate contractStart;

    IndicatorParts(LocalDate contractStart) {
        this.contractStart = contractStart;
    }

    List<Indicator> all(Section root) {
        var indicators = new ArrayList<Indicator>();
        for (Section fiche : root.list("fiches")) {
            var code = new FicheCode(fiche.requireText("code"));
            fiche.list("indicators").forEach(indicator -> indicators.add(indicator(indicator, code)));
        }
        root.list("context-indicators").forEach(indicator -> indicators.add(indicator(indicator, null)));
        return indicators;
    }

    private Indicator indicator(Section indicator, @Nullable FicheCode fiche) {
        Shape shape = indicator.requireChoice(Shape.class, "shape");
        return new Indicator(
                new IndicatorCode(indicator.requireText("code")),
                fiche,
                indicator.requireText("title"),
                indicator.requireChoice(Kind.class, "kind"),
                shape,
                indicator.text("unit", unit(shape)),
                indicator.whole("decimals", decimals(shape)),
                indicator.requireChoice(Direction.class, "direction"),
                indicator.requireChoice(Accumulation.class, "accumulation"),
                indicator.flag("cumulative"),
                indicator.choice(Frequency.class, "frequency", Frequency.YEAR),
                indicator.flag("people"),
                indicator.text("source"),
                indicator.text("respondent"),
                indicator.texts("breakdown").stream().map(Breakdown::valueOf).toList(),
                indicator.text("formula"),
                indicator.text("regional-code"),
                definitions(indicator),
                parts(indicator.list("targets"), this::target));
    }

    /** What is counted when the file does not say it. */
    static String unit(Shape shape) {
        return shape == Shape.PERCENT ? "%" : "";
    }

    /** How many are printed when the file does not say it. */
    static int decimals(Shape shape) {
        return shape == Shape.PERCENT ? 1 : 0;
    }

    private List<Definition> definitions(Section indicator) {
        var definitions = new ArrayList<Definition>();
        definitions.add(definition(1, contractStart, indicator));
        for (Section change : indicator.list("definition-changes")) {
            definitions.add(definition(definitions.size() + 1, change.requireDate("from"), change));
        }
        return definitions;
    }

    private static Definition definition(int version, LocalDate from, Section block) {
        Section baseline = block.at("baseline");
        return new Definition(version, from, block.text("definition"), baseline.decimal("value"), baseline.date("on"));
    }

    private Target target(Section target) {
        return new Target(
                target.requireDate("on"),
                target.decimal("value"),
                target.decimal("min"),
                target.decimal("max"),
                target.date("decided-on", contractStart));
    }
}
