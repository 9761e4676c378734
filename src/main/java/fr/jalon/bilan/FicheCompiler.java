package fr.jalon.bilan;

import fr.jalon.fiche.FicheAction;
import fr.jalon.indicator.Indicator;
import java.util.List;

/** Puts together what is printed of one fiche. */
final class FicheCompiler {
    private final IndicatorCompiler indicators;
    private final Statuses statuses;
    private final Expectations expectations;
    private final Budgets budgets;
    private final Advances advances;
    private final int year;

    FicheCompiler(
            IndicatorCompiler indicators,
            Statuses statuses,
            Expectations expectations,
            Budgets budgets,
            Advances advances,
            int year) {
        this.indicators = indicators;
        this.statuses = statuses;
        this.expectations = expectations;
        this.budgets = budgets;
        this.advances = advances;
        this.year = year;
    }

    /** @param own the indicators of the fiche, in the order of the contract */
    FicheBilan of(FicheAction fiche, List<Indicator> own) {
        List<IndicatorBilan> bilans = own.stream().map(indicators::of).toList();
        return new FicheBilan(
                fiche,
                statuses.inForce(fiche).orElse(null),
                statuses.group(fiche),
                statuses.lateness(fiche).orElse(null),
                bilans,
                expectations.filled(own),
                Counting.targets(bilans),
                budgets.of(List.of(fiche)),
                fiche.narratives().stream()
                        .filter(narrative -> narrative.year() == year)
                        .findFirst()
                        .orElse(null),
                expectations.missing(own),
                advances.of(fiche, bilans));
    }
}
