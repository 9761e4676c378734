package fr.jalon.dossier;

import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Target;
import java.time.LocalDate;
import java.util.List;

/** What the file says of an indicator: the way back of {@link IndicatorParts}. */
final class IndicatorKeys {
    private final LocalDate contractStart;

    IndicatorKeys(LocalDate contractStart) {
        this.contractStart = contractStart;
    }

    YamlKeys indicator(Indicator indicator) {
        List<Definition> definitions = indicator.definitions();
        Definition first = definitions.get(0);
        return new YamlKeys()
                .code("code", indicator.code())
                .text("title", indicator.title())
                .word("kind", indicator.kind())
                .word("shape", indicator.shape())
                .text("unit", indicator.unit(), IndicatorParts.unit(indicator.shape()))
                .word("decimals", indicator.decimals(), IndicatorParts.decimals(indicator.shape()))
                .word("direction", indicator.direction())
                .word("accumulation", indicator.accumulation())
                .flag("cumulative", indicator.cumulative())
                .word("frequency", indicator.frequency(), Frequency.YEAR)
                .flag("people", indicator.people())
                .text("source", indicator.source())
                .text("respondent", indicator.respondent())
                .words("breakdown", indicator.breakdown())
                .text("formula", indicator.formula())
                .text("regional-code", indicator.regionalCode())
                .text("definition", first.text())
                .line("baseline", baseline(first))
                .blocks("definition-changes", definitions.subList(1, definitions.size()), IndicatorKeys::change)
                .lines("targets", indicator.targets(), this::target);
    }

    private static YamlKeys baseline(Definition definition) {
        return new YamlKeys().decimal("value", definition.baseline()).date("on", definition.baselineOn());
    }

    private static YamlKeys change(Definition definition) {
        return new YamlKeys()
                .date("from", definition.from())
                .text("definition", definition.text())
                .line("baseline", baseline(definition));
    }

    private YamlKeys target(Target target) {
        return new YamlKeys()
                .date("on", target.on())
                .decimal("value", target.value())
                .decimal("min", target.min())
                .decimal("max", target.max())
                .word("decided-on", target.decidedOn(), contractStart);
    }
}
